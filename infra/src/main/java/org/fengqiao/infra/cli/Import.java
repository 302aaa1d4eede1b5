package org.fengqiao.infra.cli;

import picocli.CommandLine.Command;

/** Brings files in while the platform is stopped (离线导入). */
@Command(
        name = "import",
        description = "${bundle:import}",
        subcommands = {ImportDivisions.class, ImportPetitions.class})
final class Import {}
