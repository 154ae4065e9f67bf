package org.w3id.baap.benchmarks;

import jakarta.servlet.http.HttpServlet;

import org.eclipse.jetty.ee11.servlet.DefaultServlet;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * The Jetty that this server runs on, with nothing around it; as a program, {@code PlainJetty 3033
 * FOLDER}, it serves files.
 */
final class PlainJetty {

    private PlainJetty() {}

    public static void main(String[] arguments) throws Exception {
        var context = new ServletContextHandler("/");
        context.setBaseResourceAsPath(Path.of(arguments[1]).toRealPath());
        var files = new ServletHolder("files", DefaultServlet.class);
        files.setInitParameter("etags", "true");
        context.addServlet(files, "/");
        start(Integer.parseInt(arguments[0]), context);
    }

    static void start(int port, String path, HttpServlet servlet) throws Exception {
        var context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(servlet), path);
        start(port, context);
    }

    private static void start(int port, ServletContextHandler context) throws Exception {
        var server = new Server(new InetSocketAddress("localhost", port));
        server.setHandler(context);
        server.start();
        server.join();
    }
}
