/** A real Chromium against the running product, for stories. */
@NullMarked
package org.fengqiao.infra.browser;

import org.jspecify.annotations.NullMarked;
