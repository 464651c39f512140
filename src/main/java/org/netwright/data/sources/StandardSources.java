package org.netwright.data.sources;

import java.util.List;
import org.netwright.data.DataCatalog;
import org.netwright.data.image.Cifar10Source;
import org.netwright.data.image.IdxSource;
import org.netwright.data.table.CsvSource;
import org.netwright.data.text.TextCsvSource;

/// The sources that come with the program.
public final class StandardSources {
    private StandardSources() {}

    /// All of them, in the order a person is offered them.
    public static DataCatalog catalog() {
        return new DataCatalog(List.of(new IdxSource(), new Cifar10Source(), new CsvSource(), new TextCsvSource()));
    }
}
