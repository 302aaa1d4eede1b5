/** The auditor's screens (审计): any case's raw history, and the log of who looked at what. */
@NullMarked
package org.fengqiao.ui.audit;

import org.jspecify.annotations.NullMarked;
