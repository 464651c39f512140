/// What a user keeps: the document, its project folder, and the runs in it.
@org.jspecify.annotations.NullMarked
package org.netwright.project;
