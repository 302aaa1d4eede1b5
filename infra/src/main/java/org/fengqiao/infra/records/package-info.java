/** The durable store of what no event can bring back: keys, credentials, counters, the access log. */
@NullMarked
package org.fengqiao.infra.records;

import org.jspecify.annotations.NullMarked;
