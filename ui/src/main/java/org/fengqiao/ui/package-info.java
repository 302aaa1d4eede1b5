/** What people see: the desk for those who work cases, the counter for the public. */
@NullMarked
package org.fengqiao.ui;

import org.jspecify.annotations.NullMarked;
