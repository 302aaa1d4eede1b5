/** One dialog for each thing that can be done with a petition (办理操作). */
@NullMarked
package org.fengqiao.ui.acts;

import org.jspecify.annotations.NullMarked;
