/** The hotline's form, tried on a pretended office. */
@NullMarked
package org.fengqiao.ui.hotline;

import org.jspecify.annotations.NullMarked;
