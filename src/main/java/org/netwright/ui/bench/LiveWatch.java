package org.netwright.ui.bench;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import org.netwright.ui.fx.Heartbeat;

/// Looks at every pulse what the window hands to the screen, and counts what has changed since the pulse before: nothing in
/// the window knows of it, and no pulse comes for its sake. For the window's thread.
final class LiveWatch {
    /// So many pixels of a picture are compared.
    private static final int PROBES = 24;

    private final Scene scene;
    private final Runnable look = this::look;
    private final long begun = System.nanoTime();
    private final Heartbeat heartbeat = new Heartbeat();
    private final List<ImageView> charts;
    private final List<ImageView> pictures;
    private List<Image> painted;
    private final int[] curves;
    private int thumbnails;
    private int seen;

    /// Begins.
    LiveWatch(Scene scene) {
        this.scene = scene;
        charts = all(".nw-chart .image-view", ImageView.class).stream().filter(LiveWatch::seen).toList();
        pictures = all(".nw-card .image-view", ImageView.class);
        painted = charts.stream().map(ImageView::getImage).toList();
        curves = new int[charts.size()];
        scene.addPostLayoutPulseListener(look);
    }

    private void look() {
        List<Image> shown = charts.stream().map(ImageView::getImage).toList();
        for (int i = 0; i < curves.length; i++) {
            curves[i] += shown.get(i).equals(painted.get(i)) ? 0 : 1; // an image equals itself only
        }
        painted = shown;
        int now = pictures();
        thumbnails += now == seen ? 0 : 1;
        seen = now;
    }

    /// Ends it.
    Screening end(double samplesPerSecond) {
        scene.removePostLayoutPulseListener(look);
        heartbeat.close();
        double seconds = (System.nanoTime() - begun) / 1e9;
        double leastCurves = Arrays.stream(curves).min().orElse(0) / seconds;
        return new Screening(samplesPerSecond, thumbnails / seconds, leastCurves, heartbeat.longest());
    }

    /// A number that changes when a picture on a card does.
    private int pictures() {
        int all = 0;
        for (ImageView view : pictures) {
            all = 31 * all + (view.getImage() == null ? 0 : probes(view.getImage()));
        }
        return all;
    }

    private <T extends Node> List<T> all(String selector, Class<T> type) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /// Other pages have charts, too.
    private static boolean seen(Node node) {
        return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }

    private static int probes(Image image) {
        PixelReader pixels = image.getPixelReader();
        int all = 0;
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        for (int i = 0; i < PROBES; i++) {
            all = 31 * all + pixels.getArgb(width * (2 * i + 1) / (2 * PROBES), height * (1 + i * 7 % 11) / 13);
        }
        return all;
    }
}
