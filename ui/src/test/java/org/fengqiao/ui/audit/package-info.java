/** The auditor's screens, tried on a pretended office. */
@NullMarked
package org.fengqiao.ui.audit;

import org.jspecify.annotations.NullMarked;
