/** Everything people read (文案): bundles in two languages, dates, and the sentences of refusals. */
@NullMarked
package org.fengqiao.ui.words;

import org.jspecify.annotations.NullMarked;
