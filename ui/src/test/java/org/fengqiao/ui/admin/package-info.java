/** The administrator's screens, tried on a pretended office. */
@NullMarked
package org.fengqiao.ui.admin;

import org.jspecify.annotations.NullMarked;
