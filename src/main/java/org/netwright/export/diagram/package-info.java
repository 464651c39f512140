/// A network as a picture for papers, slides and lessons: SVG, PNG and PDF, from one list of marks.
@org.jspecify.annotations.NullMarked
package org.netwright.export.diagram;
