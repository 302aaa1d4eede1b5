/** How the reasons that officers choose from come to be, are reworded and retired (理由维护); the list itself is {@code reason}'s. */
@NullMarked
package org.fengqiao.domain.wording;

import org.jspecify.annotations.NullMarked;
