package org.w3id.baap.server.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A fixed answer, e.g. {@code /version}. */
public final class Page extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final String contentType;
    private final byte[] content;

    /** The content goes out in UTF-8. */
    public Page(String contentType, String content) {
        this.contentType = contentType;
        this.content = content.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(contentType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
