package org.fengqiao.infra.walls.offenders.ui;

import org.axonframework.commandhandling.gateway.CommandGateway;

record ScreenSendsBareCommand(CommandGateway gateway) {
    void send(String command) {
        gateway.sendAndWait(command);
    }
}
