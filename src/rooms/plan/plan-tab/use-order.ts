import { type DragEvent, useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { staleWithPlan } from '../plan.client.ts'
import { type OrderingPlan, orderPlan } from '../plan-file/contract.ts'

/** Another order by dragging, or by its twin without dragging. */
export function useOrder(caseId: string, what: OrderingPlan['what'], ids: readonly string[]) {
  const act = useAct(orderPlan, staleWithPlan)
  const [dragged, setDragged] = useState<string | null>(null)
  const place = (id: string, at: number) => {
    const others = ids.filter((one) => one !== id)
    act.mutate({ params: { caseId }, body: { what, ids: others.toSpliced(at, 0, id) } })
  }
  const dragging = (id: string) => ({
    draggable: true,
    onDragStart: () => setDragged(id),
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: () => {
      if (dragged && dragged !== id) place(dragged, ids.indexOf(id))
      setDragged(null)
    },
  })
  return { place, dragging }
}
