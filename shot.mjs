import { chromium } from "playwright-core";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking"] });
const o = "/tmp/wt-pages/shots/";
const base = "http://127.0.0.1:4341/";
for (const [name, path, w, h, scheme] of [["c","xa/03160-muong-nhe/",1440,900,"light"],["cm","xa/03160-muong-nhe/",390,844,"light"],["cd","en/commune/03160-muong-nhe/",1440,900,"dark"],["p","tinh/38-thanh-hoa/",1440,900,"light"],["pm","en/province/11-dien-bien/",390,844,"dark"],["l","xa/38-x",1440,900,"light"],["f","xa/15637-luan-khe/",1440,900,"light"],["n","xa/muong-nhe",1440,900,"light"],["d","dinh-nghia/",1440,900,"dark"]]) {
  const js = name==="n";
  const c = await b.newContext({ viewport: { width: w, height: h }, colorScheme: scheme, javaScriptEnabled: js });
  const p = await c.newPage(); p.on("console", m=>console.log(name, m.type(), m.text())); p.on("pageerror", e=>console.log(name, e.message));
  const r = await p.goto(base+path); if (js) await p.waitForTimeout(800); console.log(name, r.status(), p.url());
  await p.screenshot({ path: o+name+".png", fullPage: false });
  if (["c","p","cm"].includes(name)) { await p.screenshot({ path: o+name+"-full.png", fullPage: true }); if (name!=="cm") await p.pdf({ path: o+name+".pdf", preferCSSPageSize: true, printBackground: true }); }
  await c.close();
}
await b.close();
