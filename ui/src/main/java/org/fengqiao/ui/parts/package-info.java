/** Small things that screens share (公用部件): tags with a word and a shape, pickers, notes, empty states. */
@NullMarked
package org.fengqiao.ui.parts;

import org.jspecify.annotations.NullMarked;
