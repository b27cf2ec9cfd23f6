(function () {
	var box = document.getElementById("search");
	var people = document.querySelectorAll("#people article");
	var found = document.getElementById("found");
	function fold(s) {
		return s.normalize("NFKD").replace(/[\u0300-\u036f]/g, "")
			.toLowerCase();
	}
	var texts = Array.prototype.map.call(people, function (p) {
		return fold(p.textContent);
	});
	function search() {
		var words = fold(box.value).split(/\s+/);
		var n = 0;
		people.forEach(function (p, i) {
			p.hidden = !words.every(function (w) {
				return texts[i].indexOf(w) >= 0;
			});
			n += !p.hidden;
		});
		found.textContent = box.value ? n + " of " + people.length : "";
	}
	function all(open) {
		document.querySelectorAll("details").forEach(function (d) {
			if (open) {
				d.dataset.was = d.open ? "1" : "";
				d.open = true;
			} else {
				d.open = !!d.dataset.was;
			}
		});
	}
	document.querySelector(".search").hidden = false;
	box.addEventListener("input", search);
	addEventListener("beforeprint", function () { all(true); });
	addEventListener("afterprint", function () { all(false); });
})();
