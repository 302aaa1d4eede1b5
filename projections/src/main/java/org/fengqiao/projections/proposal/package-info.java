/** Proposals of petition offices: what was proposed to whom, whether it was answered, and how often it was adopted. */
@NullMarked
package org.fengqiao.projections.proposal;

import org.jspecify.annotations.NullMarked;
