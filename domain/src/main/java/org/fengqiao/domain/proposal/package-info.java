/** Proposals of a petition office (三项建议): to improve work, to improve policy, to hold to account; each is answered in writing. */
@NullMarked
package org.fengqiao.domain.proposal;

import org.jspecify.annotations.NullMarked;
