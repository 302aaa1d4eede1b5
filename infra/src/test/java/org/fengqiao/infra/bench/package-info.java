/** What the platform costs beside the bare thing, measured in one run: {@code bin/bench}. */
@NullMarked
package org.fengqiao.infra.bench;

import org.jspecify.annotations.NullMarked;
