/// What a trained network says of whatever a person gives it: pictures, sentences, rows, whole tables.
@org.jspecify.annotations.NullMarked
package org.netwright.ui.predict;
