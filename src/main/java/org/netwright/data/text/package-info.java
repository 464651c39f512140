/// Texts: words as tokens, the vocabulary learned from the training part, and text columns of tables.
@org.jspecify.annotations.NullMarked
package org.netwright.data.text;
