/** How a no is said to other systems: RFC 9457 problem details with the rule's code. */
@NullMarked
package org.fengqiao.infra.problems;

import org.jspecify.annotations.NullMarked;
