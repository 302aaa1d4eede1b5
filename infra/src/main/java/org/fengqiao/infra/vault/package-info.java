/** Keys under a master key, and the sealing and opening of words with them. */
@NullMarked
package org.fengqiao.infra.vault;

import org.jspecify.annotations.NullMarked;
