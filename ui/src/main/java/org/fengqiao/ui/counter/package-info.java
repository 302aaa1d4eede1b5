/** The counter: plain pages on which people hand in a petition and see where it stands, without an account or a session. */
@NullMarked
package org.fengqiao.ui.counter;

import org.jspecify.annotations.NullMarked;
