/** Keeping accounts: opening, moving, closing, passwords. */
@NullMarked
package org.fengqiao.projections.accounts;

import org.jspecify.annotations.NullMarked;
