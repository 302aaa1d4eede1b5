/** What the words must keep to. */
@NullMarked
package org.fengqiao.ui.words;

import org.jspecify.annotations.NullMarked;
