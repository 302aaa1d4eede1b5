/** Reads files of administrative divisions (行政区划), and brings Suzhou's along. */
@NullMarked
package org.fengqiao.infra.divisions;

import org.jspecify.annotations.NullMarked;
