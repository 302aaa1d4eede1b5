/** The whole application for tests, started once, with a small town in it. */
@NullMarked
package org.fengqiao.infra.office;

import org.jspecify.annotations.NullMarked;
