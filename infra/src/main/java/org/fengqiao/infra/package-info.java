/** What it runs on: the application, its stores, its doors to other systems and its command line. */
@NullMarked
package org.fengqiao.infra;

import org.jspecify.annotations.NullMarked;
