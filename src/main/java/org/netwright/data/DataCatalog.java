package org.netwright.data;

import java.util.List;
import java.util.Optional;

/// Every kind of data the program can read, in the order a person is offered them.
///
/// @param sources the kinds; no two of the same id
public record DataCatalog(List<DataSource> sources) {
    /// Copies the list and checks that no id occurs twice.
    public DataCatalog {
        sources = List.copyOf(sources);
        if (sources.stream().map(DataSource::id).distinct().count() < sources.size()) {
            throw new IllegalArgumentException("two data sources of one id");
        }
    }

    /// The source of this id, as project files name it.
    public Optional<DataSource> find(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }
}
