/// Random changes to training pictures that do not change what they show, drawn anew each epoch.
@org.jspecify.annotations.NullMarked
package org.netwright.data.augment;
