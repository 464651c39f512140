package org.netwright.project.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.netwright.data.DataCatalog;
import org.netwright.data.DataSource;
import org.netwright.json.Json;
import org.netwright.param.BadInput;
import org.netwright.param.Param;
import org.netwright.project.DataChoice;

/// How the choice of data looks in files.
public final class DataFormat {
    private final DataCatalog sources;

    /// The format for these kinds of data.
    public DataFormat(DataCatalog sources) {
        this.sources = sources;
    }

    /// The choice as plain values.
    public SequencedMap<String, Object> encode(DataChoice choice) {
        List<Param<?>> params = sources.find(choice.source()).orElseThrow().params();
        var out = new LinkedHashMap<String, Object>();
        out.put("source", choice.source());
        out.put("path", choice.path());
        out.put("values", ValuesFormat.encode(choice.values(), params));
        return out;
    }

    /// The choice of a file.
    public DataChoice decode(Json json) throws BadInput {
        Json.Obj in = json.object().only("source", "path", "values");
        Json id = in.need("source");
        DataSource source = sources.find(id.text())
                .orElseThrow(() -> id.place().bad("project.unknown-source", id.what(), known()));
        return new DataChoice(
                source.id(), in.need("path").text(), ValuesFormat.decode(in.need("values"), source.params()));
    }

    private String known() {
        return String.join(", ", sources.sources().stream().map(DataSource::id).toList());
    }
}
