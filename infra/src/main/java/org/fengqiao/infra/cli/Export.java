package org.fengqiao.infra.cli;

import picocli.CommandLine.Command;

/** Takes data out (导出). */
@Command(name = "export", description = "${bundle:export}", subcommands = ExportEvents.class)
final class Export {}
