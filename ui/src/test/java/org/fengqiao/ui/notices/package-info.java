/** The bell, the list and the settings, on pretended notices. */
@NullMarked
package org.fengqiao.ui.notices;

import org.jspecify.annotations.NullMarked;
