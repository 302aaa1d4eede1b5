/** The counter in a real browser, and its envelopes with real keys. */
@NullMarked
package org.fengqiao.infra.counter;

import org.jspecify.annotations.NullMarked;
