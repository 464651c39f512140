/// A network as a picture for papers, slides and lessons: SVG and PNG, from one list of marks.
@org.jspecify.annotations.NullMarked
package org.netwright.export.diagram;
