package org.fengqiao.infra.walls.offenders.infra.rest;

import org.axonframework.commandhandling.gateway.CommandGateway;

record PathSendsBareCommand(CommandGateway gateway) {}
