package org.netwright.op;

import org.netwright.tensor.Form;

/// A value made while a layer lowers itself.
///
/// @param id its number
/// @param form its form
public record Value(int id, Form form) {}
