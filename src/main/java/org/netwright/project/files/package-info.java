/// Project files: how a document looks as text, and how it is opened, saved and kept for an unexpected end.
@org.jspecify.annotations.NullMarked
package org.netwright.project.files;
