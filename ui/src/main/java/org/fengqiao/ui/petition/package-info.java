/** The file of a petition (信访件案卷): where it stands, who has it, what may I do; and a new one. */
@NullMarked
package org.fengqiao.ui.petition;

import org.jspecify.annotations.NullMarked;
