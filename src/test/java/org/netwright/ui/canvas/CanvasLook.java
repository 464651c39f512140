package org.netwright.ui.canvas;

import java.util.*;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.layers.StandardLayers;
import org.netwright.network.*;
import org.netwright.param.Words;
import org.netwright.project.Document;
import org.netwright.training.LayerView;
import org.netwright.ui.Pictures;
import org.netwright.ui.fx.*;
import org.netwright.workspace.*;
import org.netwright.project.files.*;
import org.netwright.project.*;
import org.netwright.data.sources.StandardSources;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@Tag("fx")
class CanvasLook extends ApplicationTest {
    Scene scene;
    MutableCell<Map<String, LayerView>> views = new MutableCell<>(Map.of());
    CanvasView canvas;
    Editor editor;
    @Override
    public void start(Stage stage) throws Exception {
        Fonts.install();
        var catalog = StandardLayers.catalog();
        var store = new ProjectStore(new ProjectFormat(catalog, StandardSources.catalog()));
        var document = store.open(ProjectFolder.of("samples/fashion.netwright"));
        editor = new Editor(new History(document), catalog);
        var problems = new Problems(editor.history().document(), Cell.always(new DataState.None()), new Compiler(catalog), Threads.CALLING);
        canvas = new CanvasView(editor, problems, views, Words.english());
        scene = new Scene(canvas, 1000, 700);
        WindowTheme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }
    @Test
    void look() {
        interact(() -> canvas.fit());
        WaitForAsyncUtils.sleep(500, java.util.concurrent.TimeUnit.MILLISECONDS);
        Pictures.take(scene, "canvas-light");
        interact(() -> {
            var map = new HashMap<String, LayerView>();
            var r = new Random(1);
            editor.history().document().get().network().nodes().values().forEach(n -> {
                switch (n.kind()) {
                    case "image-input" -> { byte[] b = new byte[3*28*28]; for (int c=0;c<3;c++) for (int i=0;i<784;i++) b[c*784+i]=(byte)(i%255); map.put(n.id(), new LayerView.Picture(28,28,b)); }
                    case "conv-2d", "max-pool-2d" -> { byte[] b = new byte[12*26*26]; r.nextBytes(b); for (int i=0;i<b.length;i++) b[i]=(byte)((Math.sin(i/26/5.0)+1)*120); map.put(n.id(), new LayerView.Maps(12,32,26,26,b)); }
                    case "classification" -> map.put(n.id(), new LayerView.Prediction(new float[]{.01f,.02f,0,.9f,0,0.01f,.02f,0,0,.01f}, 3));
                    default -> { float[] v = new float[64]; for (int i=0;i<64;i++) v[i]=r.nextFloat(); map.put(n.id(), new LayerView.Bars(v,64)); }
                }
            });
            views.set(map);
            WindowTheme.DARK.apply(scene);
            editor.select(List.of("n2"));
        });
        WaitForAsyncUtils.sleep(500, java.util.concurrent.TimeUnit.MILLISECONDS);
        Pictures.take(scene, "canvas-dark");
    }
}
