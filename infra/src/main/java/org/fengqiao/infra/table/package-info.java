/** Reads uploaded tables (上传的表格), .xlsx and .csv, row by row and without trusting a byte of them. */
@NullMarked
package org.fengqiao.infra.table;

import org.jspecify.annotations.NullMarked;
