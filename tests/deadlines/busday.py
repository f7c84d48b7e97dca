"""Working-day counts by NumPy: reads {holidays, cases: [[date, n]]} and prints the dates."""
import json, sys
import numpy as np

task = json.load(sys.stdin)
calendar = np.busdaycalendar(weekmask="Mon Tue Wed Thu Fri", holidays=task["holidays"])
starts = np.array([date for date, _ in task["cases"]], dtype="datetime64[D]")
counts = np.array([n for _, n in task["cases"]])
dues = np.busday_offset(starts, counts, roll="backward", busdaycal=calendar)
print(json.dumps([str(date) for date in dues]))
