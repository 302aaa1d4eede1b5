/** Proposals of petition offices: the list, one proposal, and what can be done with it. */
@NullMarked
package org.fengqiao.ui.proposal;

import org.jspecify.annotations.NullMarked;
