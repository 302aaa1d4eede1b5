/** The dialogs, tried on a pretended office. */
@NullMarked
package org.fengqiao.ui.acts;

import org.jspecify.annotations.NullMarked;
