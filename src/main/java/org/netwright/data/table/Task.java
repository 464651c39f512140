package org.netwright.data.table;

import org.netwright.param.Labelled;

/// What is to be predicted from a table.
public enum Task implements Labelled {
    /// A number if the target column holds numbers, else a class.
    AUTOMATIC("Automatic"),
    /// One of several classes, whatever their names are made of.
    CLASSES("A class"),
    /// A number.
    NUMBER("A number");

    private final String label;

    Task(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
