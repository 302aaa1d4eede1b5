/** What is known: read models made from events, and the questions they answer. */
@NullMarked
package org.fengqiao.projections;

import org.jspecify.annotations.NullMarked;
