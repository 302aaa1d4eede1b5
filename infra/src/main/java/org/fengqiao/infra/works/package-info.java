/** Long works of the house, each driven by commands that change nothing the second time. */
@NullMarked
package org.fengqiao.infra.works;

import org.jspecify.annotations.NullMarked;
