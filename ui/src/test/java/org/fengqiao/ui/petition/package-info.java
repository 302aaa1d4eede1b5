/** The case file, tried on a pretended office. */
@NullMarked
package org.fengqiao.ui.petition;

import org.jspecify.annotations.NullMarked;
