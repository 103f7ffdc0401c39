var lt=Object.defineProperty;var r=(M,k)=>lt(M,"name",{value:k,configurable:!0});export const id=7971,ids=[7971,4905],modules={15722:((M,k,l)=>{l.d(k,{Q:r(()=>v,"Q"),f:r(()=>b,"f")});const b=["new","newly-disclosed","existing","fixed"];function v(x){return x.rule.category}r(v,"categoryOf")}),96403:((M,k,l)=>{l.d(k,{lI:r(()=>v,"lI"),oh:r(()=>x,"oh"),pO:r(()=>m,"pO")});var b=l(38522);const v=JSON.parse((0,b.brotliDecompressSync)(Buffer.from("G+EaAJwFdnPHx0qO1tuYDgqC71Jka8+yYVP+FQgu07ZhEZJVnddr+eqgBG/kDAroTrkGwM2i09XXj+Y+Le6bo5lVu1H2dHLH8py7wgG5n5YloKtuJ8kecf4vbZmFrjJVgmyaLHPiYmL22cM7CgXojGcbv/r7MaUSXEF7fwDx4bjBCIu/gvhh/d9iIamBLn18jNnFdRcFCCg86dgptN2YSlzC8YwPJCoJ+caX1wZYKXG3b1B8UuReN+hkW8b2yNIch98y/PCTsKbnlUw1mtK4lpy4wlmRRKZQUdPQ4qxBpKKmwdrAjCvZj2BrcNLAuuVGP7aZMz3NtZQLFAZrThYwBmtODiCMoNAYrLkLBHZLo8XLmySDZQYEIoTEknAp+nFMnxUeX+Q6qdDB4pJqqcm7dxwvEpMksmkfnjUQihR55Au0Ekp8NHzrG6JI2hbI1Gbc3PnF2MDw4mlmUC5K7WOvZtWSntME025eqgvTu9SOmjaYCLnaiBgJJSMkMzLlZvriRcMXpAWWJYY9Wd1yHhKq4UfW7FJFBY5WdvPDFYXKTGKARKHGSLqxcYwVYRZ8B/YW2AFl9PSd0g/F5YtRNw2IQNzlZuNW59ao/1jZs86Tw7IrK/bMkk1k4+hHuHdRbP5J0F9QTFL/H5Deh4q2gO1urW/cBunpfyTfb33cYl8pYm7huD0CfoSc35az/s964gTXbapEgaBptTBwM2jaHAnVtPvDAHoePtB7fDTs8WWHYtI2+hOQ9/V5+wK+BtuevHSl8vKMvMvP5dr/B7evvVbJA5CmtRS4L75GBM+a6JSwHH1mcZ8ZC72URqPu7F1YbC0pn5aLywB6pIl3ohs9NDQVA3y7zKkXZaFzjr/8e/n+QK1Lhr9/gKh+Nm1LAIad3VSkw+a0VF67rfUqKTxrqg7YlPemMAxpWz+J9nCxPtVfMs24EByGWCkeVVogmuOD0nuoDSzH7riP5WLtUxmsSAn3M1TKqBd4Olj0vJT9P6koBskM3sP+sHqMNP0OR/eUSluJqD3Ytoy+GCemH9NhdeCR98DPGz49FdBi+EmiZ9Oxjw2a0eZiWqyOxTy5jXkWqDm7NJJV0zO88/UxwMfhr25N4ApzfC11drs1jishRvPfOs/U17Kj2d89WflOLDzVjPPeffyJPubQ0AesOv4IjLRmbQe1asTOBbbeTaeDKn8ubdUsld/Cw065Je0YPlne5JLAIXk/UfA4rXRjTIdl9ak2HaoV+HfaSUsHTmnXvTFPhtvyZIDtvAetfkfDdI2rbSfDQqVDbo8Cthhk05FOUz90Tf38N6XH3AA=","base64")).toString()),x=JSON.parse((0,b.brotliDecompressSync)(Buffer.from("G4ipRFS0HhLxNMDJ1Rd3iJRrYyC6io5Fx8ani+toXhQC+skboZJkiqBsQRvNWMeB+Ja2ApzcclpV67mKq554ocRpHoeEfdTyshgBlnaCHLepOa1cpv8kJBHdoyywH1cOfRlT+lRas+h09fGd+jmtWgOWReebOozl2IPOeufofgqW05IGiJoTQ7Rwu2tlSXYcZ4w8oQ8YrpZTClEPv/vSAHrAfvinKPaVteKRNg2ktdXwMQ0ZeKAM5D/o/+eblrsZ5FymLJmsiG7JR/JBpiBmvXfrabvRzXNgmmPANdbWfa8AAvU/MGCDOgcNch3kLGZkXOR8lCmIbaY04WTaVDZk/jva1zkDaswSCFz8NkSzriSXa1+6wbIsI8qAvJt/8fdHCbG/Wlix6Mq2nIEY/7J6TkKLzyD7Kcz3cYHrf/zgf1koWEBVGpv1FAzaT1xc+rMvgZGvyM+vec0K96wnrjw7QW/fjkX6ZCbHLUf6SV8bd9v5MKSY2wqF2z7K3x/v9VHs7jLE7ddf+tTo4MSPtMv1Odz8u+9pVOnlyusTGYx5wQQ7rTecdsnwTDPBhy3gJQNzl90fjGYb5z6/Df62McuOo7XqTzTj+mSr8dfbejuP7WdFLGM3vw0k8Q8g+3rwk5J1r/Y+nPIFclq7GQU6stQb6b3wPhr2A09nX5LU/0HCeHN3x4zjVzF5mhXP5FVfYUUdGPFIv2YYj8s6gjyS6WHLN2Y24vdYssQQBuWG3OTIYj6PEfEVK0/9GU0cRscVtQBX+XTM0ZaFfZSPCxI4/pTG8u/aTx/IpkiLaJ2MNMvwyPxIBbI+Z+trCDNtPHF5iQEYJTdX/l1GSuxTiVbvSkKGlEMmaYJ7wReseb5i8igWid34Yrz6WXPguq8S62pSrTvHZ+vk/qkukEdrsMe8+iqpXdFvxjUPNcOG/iZJYoyNjPrMENOvfwvjrficdSpqO8o/NT6pPf6OfyimsF4Qc5mx9sqg0skw4tW1EJXOLhs0/XJNmqhWLNq72Srzhpi8DwYzKx/zqcMqdcZWSxtoyZXm1/QKLtnGnvrbMSU7tKc17N8rywcJAvK/9/D2wxH8D78+n0w/5V6Cs4bvwDtl/OSry2OYpoDT3+5JlylJBX+dlrjzpGMSj9N1LImuo732qe5SfgBgjPx7LG9HLHo8nh7fz040uu2NHhBbyO72SozTrHY5fNIxaLSM58xMNSaQZwtPNSeHyxSvXQbxr5OPJmwmOKUuQ+1TfNNHLrrn6xjWZpu6R1y25vRyojs0ZSTX8LpjEKVRnV4DTy+BIKL+RCaKGKLsrC5ymMvZ3wXVtithhU9pOhNFNscPr4THTG2PTjJo0gZ456xQ8ee0/YnIHIzwXur6YNf4TkaPJ79iEv/S4t6j9RegXdQ88Ig2RTJyh8i/C4RTRDfpC8rcEkBEFfF7e5ll6RfejPSiMB/jTr47GuhQN3M+U+wvHI9Ua4rmLiZLUZizVd3UcufZ6uqZvnWvquKg6NoSNK6Ky+0jEnY3/gw8B946Qb+Z0liI1Zw/+kTxsdxlLmm8VQW1XQw9bQUstRSPzntq+Ll13boWubE5l+MI+tAI9ak00E8gbx26KXvgZwkRMZCrt1ez6DEPwh4p2LXyVdLme/lbTlCBZ4FPjfxLzVkPzlBAPm0cHzL/SJPDhXFyOo5R1uWP0owps6P3wZQ/B+Ib/2PpuVmnTFkyho4uuozHxMuxBvibD97VciK8XHzVOE4pcrDjHXpdkc/k49Rw+HTXyaCZnNlPImGO18ldn1b+j/rXPQ2PEQ+Yt59AcCOZuLQ+ZrLJaevJXceJgZB9DjYXiONMrEGmSc9gNosz9Qo9gxHVZaodZb+UKeXFJVcTPrrhi07zWvyLDdtv7VMXqIoa/PePTSW7MpiS8CohubwIDYlsPU0gewkvtcD1iusbSrw6OeHaClmmycHBOWUWxNuEQEYE1wze5Lch0blVOXUuOxQbJOw1p7wb+4vOdQCNSnxgHsEkRfyxd/FlOo1CZXH/FM16g1/vO6n4EC5ZwMCzf/85r0MoS1k6doFSYe8da7YtjPCGG919fM46ctauFBpa4oVdnqnuS88ydshdoyC/RLlK9DhIDM30xh96NUwt01dVKSiZTvmpzd2g0NULw2UzmCGRUzi/yMWELPdzBl1d2ItbVbod6jRAhvT4sHInVt13Ytnplj2KTcRbO6r4vr5GDAcdEJzonKRsAdUN3Gu5cnbBYZ4j80qTsWHFEw8K892tEbe/z0WS1WuMepb2luNAHO601sT3O5zHN9EnQSe8pGk2SWGCuLg8NqgqjuOwmoZMBT87fw0UBGlovPFADPYS1edhD5J0kCEYWC6Pge6XZEz2WXz1zzCjHFqKKU2XiyN3oYoIDeqoI04ilX/alYfqCvI8Ecd5L7r8d0OMD0QFigSWB1y7C1oroXpKVSIxtlX9hBqfhAuy997i+TW0tJZmP6MLnwYjPrje9bJ6a2OxplLmOmHHERZb2sVMPnMs5NOgq5WsblxDtA7shagSN4h84lnvrsR6HlHtic3ta4rEbhWbqmthvUiVW/jZoybyrOow48BBIGTy83ZbagIU/dWCw4uJdcU8X0zALMyY/Nza3gRVundxtIr/S8gmrHaybhdTDY6PLx+9cKjzRvPx8q/p+f3TY7iAhCPtHETunnMJ7MyyCPDy3yHM27tXvHLGDR4eMtFOJuw6sjC7BnADORlN3e26KxOlzKOlsWLHgknw1R1zDgtXw98oSN1XqqxUQWTnUxpE8AdBiwY4gsidCQ41CmhGYoLEZI40//KyYb+AyyQ3GrkdNXGS96+trXRoFLtBcGI9MpwEwslYQGhuuSixdKLrOQitIRLdHW2ZhlF6emLzVUnNDSwlxxy7aeKWVNwl6kqWwGfecGO5Zl7sKgklH7ZMN2coIMBkimikCpMckvojcqwI6cc+TMdszDVDZC/NRAujK7No3sUBKyX3JYEnOkJhDsSEPzIqYB1a1XlGAhkd6+3hCNDxM/wh9Ieo2P3/CVuQdvdQg1ZQ2fjLgyNRkpqH0a2ERlzKWTyhwT0jFgPAo8tYi5banW+CpgOVlDOyJYNfLGdGt3lWVLPMscnClIG8CThas0Y6ZbrZy5JlLFYfndG90PTuaswwTO0tFR6YvsVshaUANRcurE1stuyKDNznw4sluI0KDVyJnqGwJMxbnYXNVAiAUJl5VAO2uo5/7+PCqf23zjQam5UIsmHVHLLhSvsTPYP76Ba71IO7S+i7sNnM5Osk8dgn1ptmZWeGxeJvuMp28tUmlSozm3lMgE0+05oyhFvb4qR2EMcde0H849mnZZjpGjWAq9HByqY12o9+mdQ5CjD13+U7UldlxIQUsZm0gLgYBVuOkmVPTNK32JuVKrTIoD1UsGHlQInJ0LXjqVs8TDrG8QckqTrVVf3GnuIRblxSlfzA/CAdHRUkfzEvSUEYMrsdT+RjKgKKJjVpAQOrG7IbfJmv/1UCwPUhIq89t4+FvfGyemZog4qHG73U3kz3je2wL5osaxBtCjec75GvjazG8kAqr/DABB7O3WOlaB/9DLHHLZybhKpMODOxztMJ31KvRT/AcUj6dbxiqSzbjbliPLzf7i8rSjhMR20rjioAGj2JuZrdrX3g334aeg5JHub574YfKXzK+7S83UDSRi7Iy+fnXm3r6eFLg0lFAOe/64aFxGRyU6twUaOP808j9jtM0/GYVQhy6VedYZgJ+oqclsQslHDad74CUL0snA7U68D6D0Sc2yc8fXXqGyqbGHwL8nenaW/8DGyawujbTFdDlZ2vmlgNnw/j6R0PWl1Ni9RCH3P8iQhTfka43LHj7Zj2lyY/mtjwqwwBPmpZfvORs29DY4ke/foHh1fX18WacVKYsijC3QueTfeiiYQn4Sh7AbD60gO2q3KqjOucm4eBfd3DoPfY+3WqqExraTMJWH1LeRJGGioA9hQ6Bzdk0Of8ArrmOs1x7JuxKhCDl237bYmBFfieetGNgl9X78Q6VCLohjtSVkRILY0bMILtBh7hJSsT0c+0UrmAb4o4bzlfjTy0jog+tK93yfvIl6eDsYNe7hJGsSL+fhFpEDBtaq0/KZkzN3dnb+gvBYRUuvKgbeEq9C3hWfwvj4iEIv/g0OoPauc1m6YIBN4CXGx+oLk5C+VdIBCOQLOeqpnQmlRM333XG64gfnvN1k8130xwdEUstbHcryAutCTmp6PO8gClVHhebN8YB9G/FXaFfRdKdUwkgz1ngOCsPEIOVWHM1LDwFCLCCyz+QTwnOOfnraikbsd4ucYNr2MTMUYD8GSHlkFSHMTELZ1DxpYmpKDmijc9+yh3H4sgEUgPtr+YdtwsiAStQiJZSk12HCqvSp6XHTxulvoiMN06DhLDsON2ELL2nXm8Awvwxu6ok9Zk1uXHcYmyMhS8ebp8Gr/rCNUrBae2QAWYqqs4Op9/7nj5R8tjYz6pD3GIajELyEloy6joWL9DTrLNj095PVMvCIL5tOe/iUpuxrd6iN5HXHvImnNtvtL5rKzQRR4ARtJj7rS3jFofRC58Joqj9E1I7Ti1InZ4Wm2feZPHBwkEGVk4IVOUvnbWcMzKnmba52WHQ5R1x9om1kAptWB7vIaxv/RuIIGk/CryQ3+KBshjYJjdxMh4/M8AaF8Kp1Ra6fgAvdIQb5v6kHaHvcQnvyfEisTDCVV/kRC5wrQsIBdUIADvOzFZof0+804Kmo7PgYbre4wICZvS/PBoz9j9W9c0eTpEtuI8NrenK3bEJR1UqA5HteGp45HqBKpRx2QuXaCfsscKGacQIu4c1rFBa1mtoBrl1d2AyVQ699F51Oeh7rhyOjIwq6ljxpIZxHfLTjIt70DfQ8amCIKTmu2suagW9kHSN1YG+bF3iL2kAAbmFMuuXC+4wGjk9nxLrgwst80m8RvfGSsZ7YGaYFFr0o3U/xX6SeF6yR46lZmuP/NhqU6z6fm0Kurc7X2g0sHc0sOlSyxlp0XaPI55ajWVm04JEx7H+Mq/nFE/ErM6vHDZwyM8kSgqyvmit/Bj12aAsiGYCFng36LuTfuxQh5YK4MJFQpAlfzn1yIONMbuPcvg0G/kfvhjgqTZpGJEM/WxQ0OZxbOHCAUmr9RRlqZn2D/QUw8TF9qOzXiNIkXf9cLyzV1pvFxf7RjStszR/09gQKl/Mgxfms9uIGye1C+TV0TvE4YQ6HqvLc7L/+V+0FU7fFieze0rXzDmGZU/3yj5IFrNWeRymJfXfiNsagEQX/c2msv8CpcjaWEsFBw+ZwZN/lqVG4yFEa1Fz6te/tdHwmpFj7tW5ALfi1dup6zyC2cP3CQhwsAg1g3u+wu04naovqSthGxgPmEisZy0t//tSBYJslHo0HY8Kdl2VYQ9kKwOj3OMUI6B+D8jxTyxaMJNXeDQuiqETvFJ7JLEwLOpr6KNqFVby3/H2cA4Z5S0TYOVo2fsWTgeGXYjOg/qFFtzDs3GgUgAQnH+gvx3WKT+mnUA3cy1PILD6ilX8OyqxfVGeojdHH80fUmhdpqjIacE2KKKUiCq1D20G+c8uF8cxweAd7ogiqUFPn50lEJECfIWblDKLlfAt4f5oqW1dv+rHdxbK2EdrGZX7ckJqbXkJmY27ep6pQTcNFobQhszSbvCt6JOoyaQEP20g2HMoDznEycBqMVUP9VW71gnwQ93xhG7tFRMI24MEkODPeq2VAa2j3dklhomfVnVg996t3fMRiH2xXI42ojiNl4qveqZaWqYAokoUUOLVRld1hAulIVxg91HjjP4sRnExTkanFh/LJU0zqAyC7EeBE4N07JkLlS4Z10Ps085HdhC92PZ/4b+kgpw9Gkn8bSXRwDrLcVyc7XhyloE5yKCndxpuj4v0wnO0NVdygHKIIKqp13GnF6mrqZhIcD6BXdLqBVzGbqcaw8Sj29xZ47+kBOFN1CqVeprWu0+xnKed9EahtY/OjaEfztukP+ZrlBILm58u5qxQdnBAzTxxCqr10krYfwHDHc8wyX3GVFlcPgxavLgNC16MefapGZWyGVZlZrj2Gog6OTxWBdBzpB8q9vUFF/FepQKrjOCK3Spw9SQ5ZgqK6t/l1M+B5k0dZwgcBr3AIo0SnDQiyC+fKsR4XuYsIYQdx31/VNd61sYEPA99mpWiJYycASWPHAv/XwFHbJN4vEC7Xef91G7msMwioOenJLWDBk9E4UUUGCdk+Zi2FvfUL7Y8Rpi3toxiyfugn8woW6OUMqEuujnkRowHKxmXN6C7KoQ2BmjZYnB5MZjiSnPbct/dPzp38O22gtQ0/EY2PLiNR8d0mot+uO7AvsBk5yjGscB4vbtDfKOkZ7p/2f2mf2QvxhdtKVBoXgcW/13hQL8Sw+8R7ZWDYph6QBAkXWmdPHcefldLaUvBYLlsg5oU5e1sM3fSsp/4/59B0bWjeEYktsXexGSuveGQCb58DgTdOeFhhEjzMAzfS4kPZknKNTMRC0eqOp5GJFz5xCm70Edo8blbOWF9LCwGornh9G8LiB/9Q4Mb/xG9zkVm7eU1JgDZV5T0t9DnBSIoslKXyx9hLXLUssXTIn0HuezpNkqXwfyiNlzDyduUfUPNS2UWtL+riMvBr6vC8YCsD0AKopvtJfEac9L+DvvJO7pkduIAgbAI5lyDEjcSeDDoE0PVsAeAB7eZT+Ge+TELClS7pEOyYaRnu9gyBsEqeVmA3J/mXGHM94sn7rJQjfX9/4FPM/sz2YexyFkrtXZ9j5u0erfLDzlE1W3vYoshNDoe1xG1GPgFr+oF1bPzXwaQou0yxjfPeu/Wnu56/HgSh+sXwBCOPTEMvTmAM7aqiyrplMKDSyR7dRfAnsh/+mRtLEtALsgoFhq1Ldxib0d0r18am3D7dCUFTzRVOQ6JtrtLCv6PELRKBOtM0/kaer7lxBO+QFze20dO0RPD37+MqrUaHj40lJQobsHvtnikU/A4igmGPtaYf6xy5VblF9UShjsx7IPaD/fRg/AJkQn6qDo/QdLtiEbFnEU0pyKpNxZ9PIYtbofoDnwKTqxDAWXM6PnsJbFDNh7gG10uUtcAY1CbcjoeIadaDL9nVF8Nddxm6jrNA+x2zZajT65uYN9HAt2OKQM49pjZ8OShfa2Exr3F8yE6ZPlNJSo3Mcubz50zVMpgxc632emRsveaWaQCgbtOSs+Z7VQz+e8MPMY8IVrEE5WB2NYKI92RO/m/FwFKfjSh19/J3kknA9iqR2gzbF9gFkyCzsvqSLrrMSoHt6BrhYiR9iaXdrg9COkRHOuqalPMYsClaNOirrHn3cVManvxXxdy2SWvzS0aOgdfb4Xv/dpNw0t5R0i7AuYrUkwGHedVy1FhyWMvOExQGq4U+GERejZJ50kALHo+jCx6jGYYDUZKNr5Su8uW+yf1CPziEf589kKCTFzxzJI9MnqstFnxOcN1N8k/sOHZ3+VQV6/umDg+GD1EEG/owE2V72/7IBzOodwipeDtldh5l7JZra/rfmJw6SDl7f71C4bn8Cq6Az0q083UfaNEK8m5GrEZAmPcaoSJ6urSlpenqF2BPT/HrPUbyqMXJVmLeM1aC1llysfRRIg44w2Bn2bJ6EcaeRuSDfMf4Z9bZzTLqGqKxPoX0QL/WBMrrhZ3wOvk1fK/G9hElh5q9ymISNonUOgTCdaV+iAsjMD0NLeqZ27gO7AbDgzXvQsduIGzDTlOqK2kF28TLiCw5uZuaUEraA7H8Eh29ZsJU5cWLDFn9vcTdk55i6T5c/v6Kelfi//cEFsgrS/NZidtsA6folw+0Tz+jwt4kHf9caX/G1avurBv1rdhOop4qOL1/V1Nuuo6eQ4+lXY00UQvDhDmcTgrLg3Md0WmHZjpcaJcmcUFEW9/F3yyuPCYgPEKObdcklCIaR7IJW04nRRer3T8yxrW5ZQgN1lE2ku2kDK6CshaaET+6FdURAf+BeL3ZbvSPm/ma6L5lVAFyxfmxh5IofAreC8PBclwxdqdR/1wqf4pZ/Llj7+NV3xI8vfZvlbxAb8y3jy7xM0Oer69/xy9xti4C14D+Jygv99FR/9LPqq9UBi2UWffiH+liKavXw3reSePUiWNXEYwK1iSqsFIWyk5kdBcXCZpsFnzOL07W1uFAfgKiigX3/7FJ1azvrJe+35g5kSrfjmzcVEaQxnnafsFiDcsTsMuNuhebs354QeiU0PO0ywqcg6Nya2MhEf7knPrI1+LG6+yTP71vJ37QXvRCAfOG1L8H8nb6i2NlKo6q3gvvJr5OcqN1ol9Hz8k0aWFGfkhww4jOiXceUaNpNUCgIWXstjRrBvj9QYVSjB5C8jvZ1XciX+VPgyXSTsde4D7XKZibcf6fXLBH9V9ZPznFCSNZi8tsVm8bEI60PFbY2Rx+MhCYdtp2Dp5XuluiNqZ1joQH7gpULlXkLtKTMv2Dozn9hSIqSPqybYDNksCW4qaSyzwHFVwGI48wHuc42JbnAt9z3nTLbwCpRnUXaQxwf66oxzqxq4sL5LjlQ5ktR5cYFrNrCWlGnHettxFeMvaepWxC4dNQh9HCjM2PBlbDxNEQA7aPVNbD1lARh6I7fUxl2w6EpgZBhd0DKfbK9QOdua0J9Ysez/7t2NZQW6Om9BPZRC2Q9fV9TcIgD0cbWuP1XFunUuJZeyljpOc7CyEMTAJoNVZpSqCkmY2da1Uae6wmsGGkMs5H7qmkEtg4r7nOC44svr8aB092/dLY9BOyyuQmq7BKkDGDYJmnwtlB9GeCvKiC+bNhxACnd9lmlTA1q5Sl5Ijdqy+hHgo0gLdXoxYj0HVKkezOgw7g/Uh2sDXA/avwjap+gw14CNty2uo5s0tmr4A73qDa52Py7N92nK+hfqWNWGYvsrFkEV7Mer2Svb1ubuH1wNON39thLdu/q4tpRTA+E8xW4kyAVh5wuJKrO5kwJ/UEXObNBjRFAuyx8HoX4AtFZaxL8forJBNlLz+v7qSr1qP4BBL0MXIjiQqiPRSOnMs5cDksa5ijgupIjMrq13desiblIIPH9AMYcEMMit442tmcqvP2cNsIwVTE2Jmc6Ey2bVYEMHQ0AvvWqNdAu7IaHV+bFchulaIULeIos8uPdeRi8fizsfEAjo801eT0LH2VyBfSjpcfwkzWDSQVQ8xKICCFDR7tW/Pb37B9YR5DFP1f0flLUzIVy/VJ/GxmRpOQb/9ftdVZ91lHXjwhgASgpORzfk/OdAsY6wT3TI1e9Njgf2hoTGP6+l6fkfajO+s/gz9tUCPTZOumVWlIAgGOzTBDROnBqgzKxj+LdRppZhmMzrmUCcPHUC58j0LZwy9YQ8iDAWwN6BVKfM5jHAohAvXVqAUFgG3Q66Tabsb7d/vh/TG/EklVacZrFw2iEt/jtw2N4VpAhMM8FxW8vJp2msB+LPl4Me3Csg7TT+OVeARyk/rRVu0Hhstklr2XLeDkY4ASmHCVINqIxXQAAK91yezKnTUdHfhu4ZQJY6RjdlbRsTdH1xZ+A//G04zKC6yLXvYgoe+WEdPgWDB/oosSMqK1PugDwtQydKBoQ1weld2Vm0gZspBe8NLmqKaJkC6l4uVSChCqMsX/Mzg772R3WcX0fZ5pOoNkP56Ibdls7G9ETOLjBtpxn1Husup5X7Qfi2Zc9Nazg/ERUgVJgNxpUHpJMlQwIn6cAyYpFjEDCYET5MorWOKxQcdRCc1KYY5KkB/M0FLucCAQYMagZ/Sm0AkOX3raXPcYnFb1JfgePidpNJhkIwqWpljK9vIbsUHASiRtCr59GjTVPAf4kMcRlLjOycqcduIyrMmbEAY0aWDmCK3KACzi5Ll81UDChUFhgrromTbDB7ZxbGOxRu5sJit/XbJfqU11IFb3CEUjy5kKq63XSVlvQMulR96ZXw1ffDmWW0fdNU6mbQCXrfR3mtQQFbbPqSQsgtgUA0W4926YnUqRSC64bjAcAEMwemHGwPjvGp2DrQ1zKO3uf6SjMViI5Mlpp75cKUE10K6sj8csRXBbeVeE0F4/SmjJ53jkmbUHWA69HT5ylRfd4pIBpAmpHR/r9bTDtQmsQnFJnsznbIKGQUN0HHejue2lSXtE98u8trTEte+tubpPfeWwB/bP4COD74p52I4j5Dae+q+N9kDwe2GaV0+Sd9BaAH1iBvy9d+mImawJShKoxP6yFZy5DNQmiAuVBwBOsB0MZUoxGqfy7tULPIkYW+zjh/auCUsTFGSQJj2cCWDHU/77WyZns1WLLFkzRCo8QZ8Ee8wkf8nTdW5KpcIeyb4QmQ8y2940vQMPkA6uNO7xW3Mk+wbZm3rwpUUJA3yGLPcIdtV4oupWJdEABZ+vqTYF6GXfIFJgM9ue91W/V79ApQJ8qXwJkP5Xrse83ChuyffycTTwYazAUznQg0LEIlFkNmQNsWx1wTtNgf7VFvdTX+PsJeOWVmyhSWO0MSJh5bvOhMoXYL1VLzgIOvaYMMXngT6A/WAd3x+B5S8ndbDkgJ8xF7PbL5VeooX0aSHg4IKik0aUt4i8DFNrsZUL5/wsG0oWBdgxGzRsCQFdXvdO1iaF/e5tq5MZv/tiu8E5rmMZM6mPetFXKZDmXipHcdeVCf3J5qduOJ9XuT9/Fdvc+pvUv17fKkLGt4Jo//WfFMEv5/1/MbMWAKHcBvC+WbwlDmc1oHcWQEQaMUOZcRJjoPvcUKVSp/3NZcPJA3GKgtbNzPxOdhN26X5M6nqR3rv1AHC841CeHP7BJPUxDexQ5hXZ07mK/v0EmaBFebtX58PWeEaYMeU7N4RShZYIpLgMcromnksbS95EAjKvO/HSquaVrY8R9IZUchaNgbi3s2+FqwB45/iT0Pjvg84quq2fH4brYN5f2/gQqKkmckQS6E9q9CMmXDILbrYkaOF4kC6awCOl37EFwBC0rELtUHeM5nW/3GE5tvVKn5Xy/87iBAZgbC+eEOW1JWfqSxf8EIn9mkjuB65nWm11rDiMOdHmM78l2JMWREzHKXk7S0Z5RK04daCQ2ZjGouoCzWAQxUg+9UhkYxG6zrYq+IUQVprhpo+KfV3YRt7fo8fDtJgakiaLb1CRIarHx1Un/KRNvmmzJ9DB8tXVp80mH9SqnT1d66Md22/VFHiQ+0IoFb+UjTVPgRg223g11VmDg9Wpwf206XL8hXBQtczGLUOXwqVLVgPGTzfRGP3rFwqfw7yiSLWLIweFv/+xv+HxevjQr32FVebLZ7wrgGMdxpUrSLDnCxAkwLSnno0MIQzxYQarnFpbgXsj4Ga9toonV7sAdGeoqhX8wr5edjlexhOmuzuYXjkwNUoloiHq6EF7/B90QFGgvD/yjrgah0B26U+kibSw4dBY63AwuAWQQOv53syH+uwiR0SB0G/K4AUgJE5vxqyuK8jF7BcxyJHip/Ph1zfEAkAfLEt2mdqfuNuczSYk79Ey0CDRSjPIRRwONOnwK9oKJCEmc+xIJuu3EW3c5sE5sJQw1D381aWwGZr8u8AoY9z7FULFitcBXgNhk4VCMR7d00jCdBZC6wDmn0AQtAJjXrE8JusHF3uV4Mz6ExOBewvK3nypn9YfH7jKXXaj9NopETnFk65GkzCuG89o5STc3pIbB21eNfdl+1HrIYQKOglZWTt4Brkru06MYU4uiKTvbRntrsRSbp2098aLvPL6MArwHRDVyp/9dwknBghi4v8EhzdrQ9AOm4bjxP5XJSTzo0B+rsP9+23u69EPdDKWRHuplqPbgy90JLVUOYRoAzbsyZNs5W+sxyrbwGFB7UcTDEdreqXuqfgoE1ysi4HggnOnb9ZkRDuXZc6/MgBLShTD02x2TGGUyTTKuboxmga6/fDqp9JeF3JmSKZGBxujhUb3Q0TDJMTogYnwm9UeZFhll0GW7UzGqdSltq/lr7kXupIsN5XAokTAPyeFUMiwhsmNMwtFw8mJXQfkm/BJTGWaPn6UYOKKX/pnrCyq62GWHNS2lBgS68xru6bMXYTva9i7ckMr78y/xeN6KZEhTA2hmA7GqjPj3M8frfAbju+qqw6+tucSk4MGeyxfkz9LzHxu1l+7NXGcOC0YjucLDntzE3DBtzxuuljiU2nUmjhOUn4zo2tskB3TAmbljNt0BczUtfZtq++y+cLMisYV7IRmrM4qy1DzC1MAxG1ii5jFyTAb2mnfGuXYYaVvBxxCXV2ocqhXS5R8e5Xcm7RawGfXuyoq0RhVtympFBfM6OntsIYiHnCW0sV7CleoRe0L6VgwSeYd1P48dMyZJ+pQJkS3YzRsA+SvMN3OEuqd5IJ3pbz8kli0s+4Uz/gwG9ijAk8FxuYWYB","base64")).toString()),m=JSON.parse((0,b.brotliDecompressSync)(Buffer.from("G8wOAJwHdsPHhVBsiXkd9TLxUIlsbVNtWn2eEi7avq2llJmAjOUicUKkeuJSf0gw2zVLl05fv1rLJ9xdtefmTvmoxKUiVJS919PdYd4QKFT50DMfEB2QsLEQz9GBLq+00yWPKLZTo83Skrbqm31TaTWnGi8KRN4E165u1d25iGzkp+I/6aDByH8o3v8SJYyoKfUKUCUI4Okxni2vpM10kM9tBHlvbTtwXth0t2kHGAf5H28jbLFt56//b+H6H5ez6JRWIiVbFifPzplxJ/1LMSCjMEF6pcP+c137cCAKNTPHeXDzn4uvq8vrZY8gC72MOOEmfiosNBZoV29MASNACCNAHBwDxAK61CTM+RoYz4vzuCtUoSDhPXHuKHykRkNAqEPARz6S6Z4oiga8vjOWnm1dDlKgDqkYyQF8OYokdEgT1dmJROTg3xt6YXAVYJ4aBf60leEhgQ0Oe+1Ol350D8MqCwSqtx7CTpA+Y5YTRh4CHucASBIIN/bS3MD9d3PE/52VX2tBQhBDtpUj996zq+b96bB9SErG282/KjZWWsMZqx/JYt3tjsJp81dTjx0BAe3zmNf0u0G0rFjN6FGkpeBXDQrKP+REvHNpuUGZW8gbiQzs3u4zVZ54gUX0mIZAgX4GWfQuMncdKJfNoMOrHXwnLZ2or8NyyJdNsjeFTfZxCVExljbHve9Ne1i0zrWYSd6Qbn6ykxg6torKEK78CvnZRapb+J79vTYaBo1LOzU8SFDFWueMLf7Klbiin+ySmVsjY/xL9Nxkla3mlBfO0S512SbzvQQG6yJLZFaL99KHRIjVKNeIIc6hLoTuD/y+LDWKtv3cKsXdm/0sepN7wXzIcy5CFWLIOwXPr6UkmK5DYDvZo/+Kah4W0CQM/Zxk15lrzPWjTNn93hhULvsKBFpVLCi7opktqI1GMMXDeEBx+hs3m34t5jWpaFCzaJoK9HItkU2RaHeBP1RFyJTRBKs/NSCPxG7+GS5O27I+u65hRAPzxFtldPv+Hqe5kZDesGWDu34eN6Z/7rwJ0lZGenaHbii3hWKy9I61RYUoP2FTwUs/L9/wHp2rVT81XsG1cGDWIQ0MDqE3y34iFhCLVj4XThQjR613YZZBk3OXe19LxPr3SVIiTg0YfvGlRpiBXSf04V6RXeiMLZgkrThPCr80q8xoPdYW00CHzXPy3BTDybGe1HdhdPhRN1VkYZ7fd5KLWD2nbR87PHL0fV2iIKMIu8XMQPNNIRgbTNfMvZAbf5/Ic8AmuQXIJ/DLiyojB91nw7g/UDTkfH0UDFKHYRjlPYsR93SwqmIKZtSNE0mFR/FxJgtrXNllP9lSWbZa8r//iLc3OVfBBr/VRrqpqTsL4gG9y7LXQpxWptD9LflwTuhj7U5xpD9p+ktFOklWB9jmHheovGDGfOzuUCmTfo27S4vnHva1pMdU8frgdZ/pEg46LbDhxOhZ6f6yssXxehXBhA+HwQA=","base64")).toString())}),86730:((M,k,l)=>{l.d(k,{l:r(()=>v,"l")});var b=l(96403);function v(m){return b.pO.find(({rules:g})=>g.some(c=>x(c,m.id)))??b.pO.find(({cwe:g})=>g.some(c=>m.cwe.includes(c)))??b.pO.find(({categories:g})=>g.includes(m.category))}r(v,"topicOfRule");function x(m,g){const[c="",...S]=m.split("*"),p=S.pop();if(p===void 0)return g===m;if(!g.startsWith(c))return!1;let w=c.length;for(const y of S){const d=g.indexOf(y,w);if(d===-1)return!1;w=d+y.length}return g.length-p.length>=w&&g.endsWith(p)}r(x,"matches")}),32:((M,k,l)=>{l.d(k,{DU:r(()=>b,"DU"),_P:r(()=>v,"_P"),xj:r(()=>x,"xj")});const b=/::|##(?=\[)/g;function v(m){return m.replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}r(v,"escapeLogLine");function x(m){return m.replaceAll("##[","\\u0023#[")}r(x,"escapeJsonForLog")}),62698:((M,k,l)=>{l.d(k,{m:r(()=>b,"m")});function b(v){const x=[];let m=0;for(const g of v.matchAll(/`([^`\n]+)`/g))g.index>m&&x.push({kind:"prose",text:v.slice(m,g.index)}),x.push({kind:"code",text:g[1]??""}),m=g.index+g[0].length;return m<v.length&&x.push({kind:"prose",text:v.slice(m)}),x}r(b,"splitCode")}),5400:((M,k,l)=>{l.d(k,{D:r(()=>v,"D"),O:r(()=>b,"O")});function b(m){return encodeURIComponent(m.toWellFormed()).replaceAll("%2F","/").replace(/[!'()*]/g,x)}r(b,"encodePath");function v(m){if(m===void 0||!URL.canParse(m))return;const g=new URL(m);if(!(g.protocol!=="https:"&&g.protocol!=="http:"))return g.href.replace(/[!'()*]/g,x)}r(v,"toSafeLink");function x(m){return`%${m.charCodeAt(0).toString(16).toUpperCase()}`}r(x,"percentEncode")}),57971:((M,k,l)=>{l.r(k),l.d(k,{renderHtml:r(()=>rt,"renderHtml")});var b=l(77598),v=l(47976),x=l(32),m=l(62698);const g={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function c(e){return w((0,v.GX)(e))}r(c,"escapeHtml");function S(e){return(0,m.m)(e).map(({kind:t,text:n})=>t==="code"?`<code>${p(n)}</code>`:c(n)).join("")}r(S,"htmlProse");function p(e){return w((0,v.mz)(e))}r(p,"escapeHtmlCode");function w(e){return e.replace(/[&<>"']/g,t=>g[t]??"").replace(x.DU,t=>`&#${t.charCodeAt(0)};${t.slice(1)}`)}r(w,"escapeMarkup");var y=l(38278),d=l(34133),A=l(18672),F=l(13008),E=l(46351);function D(e){return`<span class="badge ${e}">${(0,d.ZH)(e)}</span>`}r(D,"severityBadge");function C(e){return`<code>${p(e)}</code>`}r(C,"code");function H(e){return`<ul class="list">${e.map(t=>`<li>${t}</li>`).join("")}</ul>`}r(H,"list");function P(e,t,n){return`<section class="card" aria-labelledby="${e}"><h2 id="${e}">${c(t)}</h2>${n}</section>`}r(P,"card");function R(e,t){return`<details class="card more"><summary>${c(e)}</summary>${t}</details>`}r(R,"foldedCard");function X(e){return e===0?'<td class="count zero">–</td>':`<td class="count">${(0,d.B4)(e)}</td>`}r(X,"countCell");function B(e,t){return`<div class="scroll" tabindex="0" role="region" aria-label="Table: ${e}">${t}</div>`}r(B,"scrollable");const te=2e4,ne=["Package","Version","Ecosystem","Scope","Licence","Where"];function oe(e){const t=[...(0,E.ct)(e)].sort(ie);if(t.length===0)return"";const n=se(e),o=t.slice(0,te).map(a=>re(a,n.get(a.purl))),s=t.length-o.length,i=ne.map(a=>`<span role="columnheader">${a}</span>`).join("");return[`<details class="card more" id="components"><summary>${(0,d.LS)(t.length,"package")} in use</summary>`,'<div class="inventory-search needs-script" hidden><label class="label" for="inventory-text">Search packages</label>','<input type="search" id="inventory-text" placeholder="Search: name, version, licence, scope, file …">',`<p id="inventory-count" role="status" aria-live="polite">${(0,d.LS)(t.length,"package")}</p></div>`,s>0?`<p>The JSON report has ${(0,d.B4)(s)} more.</p>`:"",'<div id="inventory" class="inventory" role="table" aria-label="Packages in use" tabindex="0">',`<div role="row" class="head">${i}</div>`,...o,"</div></details>"].join(`
`)}r(oe,"renderComponents");function re(e,t){const{name:n,version:o,ecosystem:s,scope:i,direct:a,license:f="",location:u}=e,h=t===void 0?"":` ${D(t)}`,j=[n,o,s,`${i}${a?", direct":""}`,f,(0,d.$t)(u)],[L="",...O]=j.map(p);return`<div role="row"><span role="cell">${L}${h}</span>${O.map(ee=>`<span role="cell">${ee}</span>`).join("")}</div>`}r(re,"renderRow");function se({findings:e}){const t=new Map;for(const{component:n,severity:o,status:s,disposition:i}of e){if(n===void 0||s==="fixed"||i==="waived")continue;const a=t.get(n.purl);(a===void 0||(0,F.qs)(o)>(0,F.qs)(a))&&t.set(n.purl,o)}return t}r(se,"worstByPackage");function ie(e,t){return(0,A.n)(e.name,t.name)||(0,A.n)(e.version,t.version)||(0,A.n)(e.ecosystem,t.ecosystem)||(0,A.n)(e.location.path,t.location.path)||e.location.startLine-t.location.startLine}r(ie,"compareComponents");var ae=l(14232),ce=l(15722),$=l(18934),de=l(96403),le=l(86730);const Z=new WeakMap;function U(e){const t=Z.get(e);if(t!==void 0)return t;const n=new Map(e.findings.map(({rule:s})=>[s.id,s])),o=new Map([...n].flatMap(([s,i])=>{const a=(0,le.l)(i);return a===void 0?[]:[[s,a]]}));return Z.set(e,o),o}r(U,"topicsByRule");function pe(e){const t=new Set([...U(e).values()].map(({id:n})=>n));return de.pO.filter(({id:n})=>t.has(n))}r(pe,"topicsPresent");const W="-";function fe(e){return['<div class="card filters needs-script" hidden><form id="filters" role="search" aria-label="Filter findings">','<label class="label" for="text">Search findings</label>','<input type="search" id="text" name="text" placeholder="Search: title, path, message, rule … (press /)">',N("scanner","All scanners",ge(e)),N("service","All services",(0,$.C)(e.services,e.findings),W),...ue(e),...me(e),z("severity",F.oC.toReversed(),!0),z("status",ce.f,!1),z("disposition",["open","waived"],!1),'</form><div class="status">',`<p id="count" role="status" aria-live="polite">${(0,d.LS)(e.findings.length,"finding")}</p>`,'<button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button>','<button type="reset" form="filters">Reset filters</button></div></div>'].join("")}r(fe,"renderFilters");function ue(e){const t=pe(e);return t.length<2?[]:[`<label class="label" for="topic">Topic</label>${`<select id="topic" name="topic"><option value="">All topics</option>${t.map(({id:s,title:i})=>`<option value="${p(s)}">${c(i)}</option>`).join("")}</select>`}`]}r(ue,"topicFilter");function me({findings:e}){const t=new Set(e.map(({component:o})=>o?.scope)),n=ae.i.filter(o=>t.has(o));return n.length===0?[]:[N("scope","All scopes",n)]}r(me,"scopeFilter");function ge({findings:e,outcomes:t}){const n=new Set(t.map(({manifest:o})=>o.name));for(const{sources:o}of e)for(const{scanner:s}of o)n.add(s);return[...n].sort(A.n)}r(ge,"scannerNames");function N(e,t,n,o){const s=n.map(a=>`<option value="${p(a)}">${p(a)}</option>`),i=o===void 0?"":`<option value="${o}">Outside of services</option>`;return[`<label class="label" for="${e}">${(0,d.ZH)(e)}</label>`,`<select id="${e}" name="${e}"><option value="">${t}</option>${s.join("")}${i}</select>`].join("")}r(N,"renderSelect");function z(e,t,n){const o=t.map(s=>`<label class="chip ${n?s:""}"><input type="checkbox" name="${e}" value="${s}" checked> ${(0,d.ZH)(s.replaceAll("-"," "))}</label>`);return`<fieldset><legend>${(0,d.ZH)(e)}</legend><div class="group">${o.join("")}</div></fieldset>`}r(z,"renderChecks");var K=l(5400),he=l(47821);function ve({fix:e,status:t},n){if(e===void 0||t==="fixed")return"";const o=`<p class="fix"><strong>Certain fix:</strong> ${c(e.description)} (<code>secure-pipeline fix</code>).</p>`,s=(0,he.P)(n?.diff??[]).map(be);return s.length===0?o:`${o}<pre class="frame diff" tabindex="0" role="region" aria-label="Change">${s.join("")}</pre>`}r(ve,"renderFix");function be({kind:e,text:t}){const n=p((0,v.N0)(t));return e==="removed"?`<span class="removed"><del>${n}</del></span>`:e==="added"?`<span class="added"><ins>${n}</ins></span>`:`<span>${n}</span>`}r(be,"renderLine");function we({firstLine:e,lines:t,marks:n=[]}){const o=new Map(n.map(i=>[i.line,i]));return`<pre class="frame" tabindex="0" role="region" aria-label="Code">${t.map((i,a)=>xe((0,v.N0)(i),e+a,o)).join("")}</pre>`}r(we,"renderFrame");function xe(e,t,n){const o=n.get(t);if(o===void 0)return`<span><i>${t}</i>${p(e)}</span>`;const[s,i]=[o.startColumn-1,o.endColumn-1],a=p(e.slice(0,s)),f=p(e.slice(i));return`<span class="at"><i>${t}</i>${a}<mark>${p(e.slice(s,i))}</mark>${f}</span>`}r(xe,"frame_renderLine");function ye(e){return(0,E.C9)(e)?`<dl class="package">${[...Se(e),...e.advisory===void 0?[]:je(e.advisory)].map(([o,s])=>`<div><dt>${o}</dt><dd>${s}</dd></div>`).join("")}</dl>`:""}r(ye,"renderPackageFacts");function ke({component:e,advisory:t}){return[...t?.malicious?['<span class="badge fail">Malicious</span>']:[],...t?.knownExploited?['<span class="badge fail">Known exploited</span>']:[],...e===void 0||e.scope==="production"?[]:[`<span class="badge plain">${(0,d.ZH)(e.scope)}</span>`]]}r(ke,"packageTags");const G=5;function Se({component:e}){const{ecosystem:t,scope:n,direct:o,path:s,fixedVersion:i}=e,a=o?"direct":"through other packages";return[["Package",`${C((0,E.oZ)(e))} ${c(`${t}, ${n}, ${a}`)}`],...i===void 0?[]:[["Fixed in",C(i)]],...s.length>1?[["Path",s.map(f=>C(f)).join(" → ")]]:[]]}r(Se,"packageRows");function je(e){const{score:t,vector:n,published:o}=e,s=[...t===void 0?[]:[`CVSS ${t.toFixed(1)}`],...n===void 0?[]:[n]];return[["Flaw",Ce(e)],...s.length>0?[["Severity",c(s.join(", "))]]:[],...o===void 0?[]:[["Published",c(o)]],...e.knownExploited?[["Exploited",Le]]:[]]}r(je,"flawRows");const Le='CISA <a href="https://www.cisa.gov/known-exploited-vulnerabilities-catalog" rel="noreferrer">knows of attacks</a> that use it';function Ce(e){const t=(0,E.rx)(e),n=t.length-G,o=[e.id,...t.slice(0,G)].map(Oe).join(", ");return n>0?`${o} and ${(0,d.B4)(n)} more`:o}r(Ce,"flawLinks");function Oe(e){const t=(0,E.Q0)(e);return t===void 0?C(e):`<a href="${p(t)}" rel="noreferrer">${p(e)}</a>`}r(Oe,"flawLink");function Me({findings:e}){const t=new Map(e.map(({rule:n})=>[n.id,n]));return t.size===0?"":R("About the rules",[...t.values()].map(Ee).join(""))}r(Me,"renderRules");function Y(e){return`rule-${e.replace(/[^A-Za-z0-9_-]/g,t=>`.${(t.codePointAt(0)??0).toString(16)}`)}`}r(Y,"ruleAnchor");function Ee(e){const t=e.references.map(K.D).filter(o=>o!==void 0).map(o=>`<li><a href="${p(o)}" rel="noreferrer">${p(o)}</a></li>`),n=[...e.cwe,...e.controls.map(({guide:o,id:s})=>`${o} ${s}`)].map(c);return[`<article class="rule" id="${Y(e.id)}"><h3>${c(e.title)} ${D(e.severity)}</h3>`,`<p>${C(e.id)}${n.length>0?` · ${n.join(" · ")}`:""}</p>`,`<p>${S(e.description)}</p>`,`<p class="fix"><strong>What to do:</strong> ${S(e.remediation)}</p>`,t.length>0?`<ul class="list">${t.join("")}</ul>`:"",`</article>
`].join("")}r(Ee,"renderRule");function Te(e,t,{isOpen:n,hasFrame:o}){const{severity:s,location:i,message:a}=e,f=o?t.frames.get(e.fingerprint):void 0;return[`<details class="finding ${s}" ${Ae(e,t)}${n?" open":""}>`,`<summary>${D(s)}<span class="title">${c((0,E.Gg)(e))}</span>`,`<span class="tags">${Pe(e,t)}</span>`,`<span class="place">${p((0,d.$t)(i))}</span></summary>`,`<div><p>${c(a)}</p>`,ye(e),f===void 0?"":we(f),`<p class="fix"><strong>What to do:</strong> ${S((0,E.H6)(e))}</p>`,ve(e,f),Be(e),Fe(e),`<div class="facts">${He(e,t).map(u=>`<span>${u}</span>`).join("")}</div>`,`</div></details>
`].join("")}r(Te,"renderFinding");function Ae(e,t){const{severity:n,status:o,disposition:s,service:i,sources:a,scanner:f,component:u}=e,h=[...new Set([f,...a.map(L=>L.scanner)])].join(" "),j=U(t).get(e.rule.id);return[`data-severity="${n}" data-status="${o}" data-disposition="${s}"`,`data-scanners="${p(h)}" data-service="${p(i??W)}"`,...j===void 0?[]:[`data-topic="${p(j.id)}"`],...u===void 0?[]:[`data-scope="${u.scope}"`]].join(" ")}r(Ae,"filterFacts");function Pe(e,{blocking:t}){const{status:n,disposition:o,commit:s,fingerprint:i}=e,a=n!=="fixed"&&o==="open"&&t.has(i);return[...ke(e),...a?['<span class="badge fail">Blocks</span>']:[],...n==="newly-disclosed"?['<span class="badge plain">Newly disclosed</span>']:[],...o==="waived"?['<span class="badge plain">Waived</span>']:[],...s===void 0?[]:['<span class="badge plain">History</span>']].join("")}r(Pe,"tags");function Be(e){const t=(0,d.aA)(e);return t===void 0?"":`<p class="flow">${c(t)}.</p>`}r(Be,"flowText");function Fe({waiver:e}){if(e===void 0)return"";const{reason:t,owner:n,expires:o}=e;return`<p>Waived until ${c(o)} by ${c(n)}: ${c(t)}</p>`}r(Fe,"waiverText");const De=new Set(["advisories","severity","vector","known exploited","fixed in","path"]);function He(e,t){const{rule:n,confidence:o,sources:s,details:i,relatedLocations:a,location:f,status:u,commit:h,component:j}=e,L=(0,d.VA)(e),O=[...new Set(s.map(({scanner:T})=>T))];return[...u!=="fixed"&&h===void 0&&t.blobUrl!==void 0?[`<a href="${Re(f,t)}">View on GitHub</a>`]:[],`Rule <a href="#${Y(n.id)}">${p(n.id)}</a>`,...n.cwe.length>0?[c(n.cwe.join(", "))]:[],`Confidence ${o}`,`Found by ${c(O.join(", "))}`,...L===void 0?[]:[c(L)],...Object.entries(i).filter(([T])=>j===void 0||!De.has(T)).map(([T,dt])=>`${c(T)}: ${C(dt)}`),...a.map(T=>`See also ${C((0,d.$t)(T))}`)]}r(He,"facts");function Re({path:e,startLine:t},{blobUrl:n,repository:o}){return`${p(n??"")}${(0,K.O)(o.prefix+e)}#L${t}`}r(Re,"fileLink");const I=F.oC.toReversed(),Ie={pass:"PASS",fail:"FAIL",error:"ERROR"};function Ne(e,t,{warnings:n,scanners:o}){const s=[...t.blocking,...t.tolerated,...t.disclosed,...t.existing],i=`<div class="stack">${qe(e,t)}${o}</div>`,a=s.length===0?i:`<div class="columns">${i}${Xe(s)}</div>`;return`${ze(e,t)}${n}${a}`}r(Ne,"renderOverview");function ze(e,t){const{verdict:n,repository:o,config:s}=e,a=[...n.kind==="error"?n.causes:[],...n.exceeded.map(d.vT)].map(h=>`<li>${c(h)}</li>`),u=`${o.headCommit===void 0?"Work tree":`Commit ${(0,d.Ax)(o.headCommit)}`}, ${(0,d.nX)(o.comparison)}. ${(0,d.LS)(o.fileCount,"file")} scanned.`;return[`<section class="card verdict ${n.kind}" aria-labelledby="verdict">`,`<h2 id="verdict"><span class="word">${Ie[n.kind]}</span>`,`<span>${c((0,d.ge)(e,t))}</span></h2>`,a.length===0?"":`<ul>${a.join("")}</ul>`,`<p>${c(u)} Configuration: ${c(s.source)}.</p></section>`].join("")}r(ze,"renderVerdict");function qe(e,t){const n=I.map(i=>`<th scope="col" class="count ${i}">${(0,d.ZH)(i)}</th>`),o=(0,y.BO)(e,t).map(({name:i,findings:a})=>{const f=(0,y.Ot)(a),u=I.map(h=>X(f.get(h)??0));return`<tr><th scope="row">${i}</th>${u.join("")}</tr>`}),s=`<table class="even"><thead><tr><td></td>${n.join("")}</tr></thead><tbody>${o.join("")}</tbody></table>`;return P("counts","Findings",B("Findings",s))}r(qe,"renderCounts");function Xe(e){const t=(0,$.k)(e),n=t.filter(({path:f})=>f!==void 0),o=Math.max(1,...n.map(({findings:f})=>f.length)),a=`<table><thead><tr><th scope="col">Service</th><th scope="col">By severity</th><th scope="col" class="count">Open</th></tr></thead><tbody>${t.map(({path:f,title:u,findings:h})=>{const L=`${`<button type="button" class="link needs-script" hidden data-filter-service="${p(f??"-")}">`}${p(u)}</button><noscript>${p(u)}</noscript>`,O=$e((0,y.Ot)(h),o);return`<tr><th scope="row">${L}</th><td>${O}</td>${X(h.length)}</tr>`}).join("")}</tbody></table>`;return P("services","Services",B("Services",a))}r(Xe,"renderServices");function $e(e,t){const n=[...e.values()].reduce((u,h)=>u+h,0),o=100/Math.max(n,t);let s=0;const i=I.map(u=>{const h=(e.get(u)??0)*o,j=h===0?"":`<rect class="${u}" x="${s.toFixed(2)}" width="${h.toFixed(2)}" height="6"/>`;return s+=h,j});return`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" ${`role="img" aria-label="${I.filter(u=>(e.get(u)??0)>0).map(u=>`${e.get(u)} ${u}`).join(", ")}"`}>${i.join("")}</svg>`}r($e,"renderBar");var Ze=l(72125);const Ue=200,We=["Package","Severity","Scope","Findings","What to do","File"];function Ke(e,{blocking:t,tolerated:n,disclosed:o,existing:s}){const i=[...t,...n,...o,...s].filter(E.C9),a=(0,Ze.W)(i).filter(O=>O.kind==="package");if(a.length===0)return"";const f=We.map(O=>`<th scope="col"${O==="Findings"?' class="count"':""}>${O}</th>`),u=a.slice(0,Ue).map(O=>Ge(O,e)),h=a.length-u.length,j=h>0?`<p>… and ${(0,d.B4)(h)} more below.</p>`:"",L=`<table class="broad"><thead><tr>${f.join("")}</tr></thead><tbody>${u.join("")}</tbody></table>`;return P("packages","Packages to change",`${B("Packages to change",L)}${j}`)}r(Ke,"renderPackages");function Ge({component:e,findings:t,fix:n},{blocking:o}){const[{severity:s,location:i}]=t,a=(0,E.oZ)(e),f=t.some(({fingerprint:j})=>o.has(j))?' <span class="badge fail">Blocks</span>':"";return`<tr>${[`<th scope="row">${`<button type="button" class="link needs-script" hidden data-search="${p(a)}">${p(a)}</button>`}<noscript>${p(a)}</noscript></th>`,`<td>${D(s)}${f}</td>`,`<td>${e.scope}</td>`,`<td class="count">${(0,d.B4)(t.length)}</td>`,`<td>${S((0,d.ZH)(n))}</td>`,`<td>${c(i.path)}</td>`].join("")}</tr>`}r(Ge,"packages_renderRow");const q=200;function Ye({config:e,waivers:t,notices:n}){const o=e.changes.map(({text:a,weakens:f})=>f?`<strong>This change weakens the configuration:</strong> ${c(a)}`:c(a)),s=t.map(d.ht).filter(a=>a!==void 0),i=[...o,...[...s,...n].map(a=>c(a))];return i.length===0?"":P("notes","Notes",H(i))}r(Ye,"renderWarnings");function Ve({outcomes:e}){const t=["Scanner","Outcome","What it looked at","Time"].map(s=>`<th scope="col">${s}</th>`),n=e.map(Qe).join(""),o=`<table class="wide"><thead><tr>${t.join("")}</tr></thead><tbody>${n}</tbody></table>`;return P("scanners","Scanners",B("Scanners",o))}r(Ve,"renderScanners");function Qe(e){const{title:t,version:n}=e.manifest,o=e.kind==="failed"?"fail":e.kind==="completed"?"pass":"",i=(e.kind==="failed"?e.failedFiles:[]).slice(0,q).map(({path:f,reason:u})=>`${C(f)}: ${c(u)}`),a=e.kind==="not-applicable"?"–":(0,d.a3)(e.durationMs);return[`<tr><th scope="row">${c(t)} <span class="zero">v${c(n)}</span></th>`,`<td><span class="badge ${o}">${d.nx[e.kind]}</span></td>`,`<td>${c((0,d.yz)(e))}${i.length>0?H(i):""}</td><td>${a}</td></tr>`].join("")}r(Qe,"renderScanner");function Je(e){return[_e(e),et(e),tt(e)].join("")}r(Je,"renderDetails");function _e({waivers:e}){if(e.length===0)return"";const t=["Rule","Paths","Reason","Owner","Until","State"].map(s=>`<th scope="col">${s}</th>`),n=e.map(({waiver:s,state:i,matches:a})=>{const f=s.paths.length===0?"everywhere":s.paths.map(C).join(" "),u=s.package===void 0?"":` in ${C(s.package)}`,h=[f,...[s.reason,s.owner,s.expires].map(L=>c(L))],j=i==="used"?(0,d.LS)(a,"finding"):i;return`<tr><th scope="row">${C(s.rule)}${u}</th>${[...h,j].map(L=>`<td>${L}</td>`).join("")}</tr>`}),o=`<table><thead><tr>${t.join("")}</tr></thead><tbody>${n.join("")}</tbody></table>`;return R((0,d.LS)(e.length,"waiver"),B("Waivers",o))}r(_e,"renderWaivers");function et({outcomes:e}){const t=e.flatMap(o=>o.kind==="not-applicable"?[]:o.notes);if(t.length===0)return"";const n=t.slice(0,q).map(({path:o,kind:s,text:i})=>`${C(o)}: ${s}: ${c(i)}`);return R(`Notes of scanners (${(0,d.B4)(t.length)})`,H(V(n,t.length)))}r(et,"renderScanNotes");function tt({repository:e}){const t=new Map(Object.entries(e.skippedCounts)),n=Object.entries(d.EV).filter(([i])=>(t.get(i)??0)>0).map(([i,a])=>`${(0,d.B4)(t.get(i)??0)} ${a}`);if(n.length===0)return"";const o=e.skipped.slice(0,q).map(({path:i,reason:a})=>`${C(i)}: ${d.EV[a]}`),s=o.length===0?"":H(V(o,e.skipped.length));return R("Files not scanned",`<p>${c(n.join(", "))}</p>${s}`)}r(tt,"renderSkipped");function V(e,t){return t>e.length?[...e,`… and ${(0,d.B4)(t-e.length)} more`]:e}r(V,"withRest");const Q=`
'use strict';
const root = document.documentElement;
const form = document.getElementById('filters');
const counter = document.getElementById('count');
const sections = [...document.querySelectorAll('.section')].map((element) => ({
  element,
  badge: element.querySelector('small'),
  findings: [...element.querySelectorAll('.finding')],
}));
const findings = sections.flatMap((section) => section.findings);
const texts = new Map();

function textOf(finding) {
  let text = texts.get(finding);
  if (text === undefined) {
    text = finding.textContent.toLowerCase();
    texts.set(finding, text);
  }
  return text;
}

function applyFilters() {
  if (!form) return;
  const data = new FormData(form);
  const words = String(data.get('text')).toLowerCase().split(/\\s+/).filter(Boolean);
  const severities = new Set(data.getAll('severity'));
  const statuses = new Set(data.getAll('status'));
  const dispositions = new Set(data.getAll('disposition'));
  const scanner = data.get('scanner');
  const service = data.get('service');
  const scope = data.get('scope') || '';
  const topic = data.get('topic') || '';
  let shown = 0;
  for (const section of sections) {
    let inSection = 0;
    for (const finding of section.findings) {
      const facts = finding.dataset;
      const matches =
        severities.has(facts.severity) &&
        statuses.has(facts.status) &&
        dispositions.has(facts.disposition) &&
        (scanner === '' || facts.scanners.split(' ').includes(scanner)) &&
        (service === '' || facts.service === service) &&
        (scope === '' || facts.scope === scope) &&
        (topic === '' || facts.topic === topic) &&
        words.every((word) => textOf(finding).includes(word));
      finding.hidden = !matches;
      if (matches) inSection += 1;
    }
    section.element.hidden = inSection === 0;
    section.badge.textContent = String(inSection);
    shown += inSection;
  }
  counter.textContent = shown === findings.length
    ? 'Showing all ' + findings.length + ' findings'
    : 'Showing ' + shown + ' of ' + findings.length + ' findings';
}

if (form) {
  let pending;
  form.addEventListener('input', () => {
    clearTimeout(pending);
    pending = setTimeout(applyFilters, 80);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(applyFilters));
  document.getElementById('open-all').addEventListener('click', () => setOpen(true));
  document.getElementById('close-all').addEventListener('click', () => setOpen(false));
}

function setOpen(open) {
  for (const finding of findings) if (!finding.hidden) finding.open = open;
}

for (const button of document.querySelectorAll('[data-filter-service]')) {
  button.addEventListener('click', () => {
    form.elements.service.value = button.dataset.filterService;
    applyFilters();
    document.getElementById('findings').scrollIntoView();
    form.elements.service.focus({preventScroll: true});
  });
}

for (const button of document.querySelectorAll('[data-search]')) {
  button.addEventListener('click', () => {
    form.elements.text.value = button.dataset.search;
    applyFilters();
    document.getElementById('findings').scrollIntoView();
    form.elements.text.focus({preventScroll: true});
  });
}

const inventory = document.getElementById('inventory');
if (inventory) {
  const search = document.getElementById('inventory-text');
  const count = document.getElementById('inventory-count');
  const rows = [...inventory.children].slice(1);
  const rowTexts = new Map();
  const rowText = (row) => {
    let text = rowTexts.get(row);
    if (text === undefined) {
      text = row.textContent.toLowerCase();
      rowTexts.set(row, text);
    }
    return text;
  };
  const filterRows = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => rowText(row).includes(word));
      if (!row.hidden) shown += 1;
    }
    count.textContent = 'Showing ' + shown + ' of ' + rows.length + ' packages';
  };
  let waiting;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filterRows, 80);
  });
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.matches('input, select, textarea');
  if (!form || event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  form.elements.text.focus();
});

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = target && target.closest('details');
  if (!details) return;
  details.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', openTarget);
addEventListener('beforeprint', () => setOpen(true));

const THEMES = ['auto', 'light', 'dark'];
const toggle = document.getElementById('theme');
function setTheme(theme) {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  toggle.textContent = 'Theme: ' + theme;
}
function savedTheme() {
  try {
    const saved = localStorage.getItem('secure-pipeline-theme');
    return THEMES.includes(saved) ? saved : 'auto';
  } catch {
    return 'auto';
  }
}
toggle.addEventListener('click', () => {
  const theme = THEMES[(THEMES.indexOf(root.dataset.theme || 'auto') + 1) % THEMES.length];
  setTheme(theme);
  try {
    localStorage.setItem('secure-pipeline-theme', theme);
  } catch {
    // A file opened from disk may have no storage: the choice then lasts as long as the page.
  }
});

for (const element of document.querySelectorAll('.needs-script')) element.hidden = false;
setTheme(savedTheme());
applyFilters();
openTarget();
`,J=`
:root {
  color-scheme: light dark;
  --page: light-dark(#f5f6f8, #0f141b);
  --card: light-dark(#ffffff, #171d26);
  --sunken: light-dark(#f0f2f5, #10161e);
  --line: light-dark(#dde1e7, #2b3442);
  --text: light-dark(#1b2330, #e4e9f0);
  --quiet: light-dark(#535f70, #a2aebf);
  --accent: light-dark(#2355c4, #8ab4ff);
  --pass: light-dark(#136c3a, #6fd79b);
  --fail: light-dark(#b3261e, #ff9d94);
  --error: light-dark(#8a4b00, #ffb877);
  --critical: light-dark(#7a1fa2, #dba8f5);
  --high: light-dark(#b3261e, #ff9d94);
  --medium: light-dark(#924500, #ffb877);
  --low: light-dark(#675600, #e3cf6a);
  --info: light-dark(#1d5fa8, #8fc1ff);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 15px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
}
h1, h2, h3, p, ul { margin: 0; }
h1 { font-size: 1.05rem; font-weight: 600; }
h2 { font-size: 1.15rem; line-height: 1.3; }
h3 { font-size: 1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
code, pre, .place { font-family: var(--mono); font-size: .875em; }
p code, li code { background: var(--sunken); border-radius: 4px; padding: .1em .3em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
button, select, input { font: inherit; color: inherit; }
button, select, input[type='search'] {
  background: var(--card); border: 1px solid light-dark(#868f9c, #66717f); border-radius: 8px; padding: .35rem .7rem;
}
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
[hidden] { display: none !important; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 9; background: var(--card); padding: .5rem 1rem; }
.wrap { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
.top { background: var(--card); border-bottom: 1px solid var(--line); }
.top .wrap { display: flex; align-items: center; gap: .75rem; min-height: 3.5rem; }
.top p { color: var(--quiet); flex: 1; }
main { padding: 1.5rem 0 3rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.4rem; }
.stack { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
.verdict { border-left: 6px solid var(--tone); }
.verdict h2 { font-size: 1.5rem; display: flex; gap: .7rem; align-items: center; }
.verdict .word {
  background: var(--tone); color: var(--card); border-radius: 6px; padding: .1rem .6rem; font-size: .95rem;
  letter-spacing: .05em; white-space: nowrap;
}
.verdict ul { margin: .7rem 0 0; padding-left: 1.2rem; font-weight: 600; }
.verdict p { color: var(--quiet); margin-top: .7rem; }
.pass { --tone: var(--pass); } .fail { --tone: var(--fail); } .error { --tone: var(--error); }
.critical { --tone: var(--critical); } .high { --tone: var(--high); } .medium { --tone: var(--medium); }
.low { --tone: var(--low); } .info { --tone: var(--info); } .plain { --tone: var(--quiet); }
.columns { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
.card h2 + * { margin-top: .8rem; }
.scroll { overflow: auto; max-height: 30rem; }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
th, td { text-align: left; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--quiet); font-weight: 500; font-size: .85rem; white-space: nowrap; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
.wide { min-width: 26rem; }
.broad { min-width: 46rem; }
.broad .count { padding-right: 1.4rem; }
.wide th { overflow-wrap: normal; }
.wide td { overflow-wrap: anywhere; }
.wide td:last-child, .wide .badge { overflow-wrap: normal; white-space: nowrap; }
.even { table-layout: fixed; min-width: 23rem; }
.even th { overflow-wrap: normal; }
tr:last-child > * { border-bottom: 0; }
.count { text-align: right; font-variant-numeric: tabular-nums; padding-right: .2rem; }
.zero { color: var(--quiet); }
thead .count { color: var(--tone); font-weight: 600; }
.bar { display: block; width: 100%; height: .6rem; border-radius: 3px; min-width: 4rem; margin-top: .45rem; }
rect { fill: var(--tone); }
.link { background: none; border: 0; padding: 0; color: var(--accent); text-align: left; text-decoration: underline; }
.badge {
  color: var(--tone, var(--quiet)); border: 1px solid currentColor; border-radius: 5px; padding: 0 .4rem;
  font-size: .78rem; font-weight: 650; white-space: nowrap;
}
.filters { position: sticky; top: 0; z-index: 2; box-shadow: 0 4px 14px rgb(0 0 0 / .06); padding: .9rem 1.4rem; }
.filters form, .group { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; }
.filters form { column-gap: 1.4rem; }
.filters input[type='search'] { flex: 1 1 20rem; min-width: 10rem; }
.filters select { max-width: 15rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
legend { float: left; padding: 0; margin-right: .7rem; color: var(--quiet); font-size: .92rem; }
.chip { display: inline-flex; align-items: center; gap: .35rem; cursor: pointer; font-size: .92rem; }
.chip input { accent-color: var(--tone, var(--accent)); width: 1rem; height: 1rem; margin: 0; }
.status { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; margin-top: .6rem; color: var(--quiet); }
.status p { flex: 1; min-width: 12rem; }
.status button { padding: .15rem .6rem; font-size: .9rem; }
.section > h3 { margin: 1.4rem 0 .6rem; display: flex; gap: .5rem; align-items: baseline; }
.section > h3 small { color: var(--quiet); font-weight: 400; }
.finding {
  background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 8px;
  margin-bottom: .5rem; content-visibility: auto; contain-intrinsic-size: auto 3.6rem;
}
.finding > summary {
  display: grid; grid-template-columns: 5.2rem minmax(0, 1fr) auto; gap: .1rem .8rem; padding: .6rem .9rem;
  cursor: pointer; list-style: none; align-items: baseline;
}
.finding > summary::-webkit-details-marker { display: none; }
.finding > summary:hover .title { text-decoration: underline; }
.finding .badge { justify-self: start; }
.title { font-weight: 600; }
.place { color: var(--quiet); grid-column: 2; }
.tags { display: flex; gap: .35rem; flex-wrap: wrap; justify-content: flex-end; }
.finding > div { padding: 0 .9rem 1rem 6.9rem; display: grid; gap: .7rem; }
.frame {
  margin: 0; background: var(--sunken); border: 1px solid var(--line); border-radius: 8px; padding: .6rem 0;
  overflow-x: auto; line-height: 1.5; tab-size: 2; overflow-wrap: normal;
}
.frame span { display: block; padding: 0 .9rem 0 0; min-width: max-content; }
.frame i {
  display: inline-block; min-width: 3.6rem; padding: 0 .9rem; text-align: right; color: var(--quiet); font-style: normal;
  user-select: none;
}
.frame .at { background: color-mix(in srgb, var(--tone) 11%, transparent); box-shadow: inset 3px 0 var(--tone); }
mark { background: none; color: inherit; text-decoration: underline 2px var(--tone); text-underline-offset: 3px; }
.diff span { padding-left: .9rem; }
.diff .removed { background: color-mix(in srgb, var(--fail) 10%, transparent); }
.diff .added { background: color-mix(in srgb, var(--pass) 12%, transparent); }
.diff del, .diff ins { text-decoration: none; }
.fix { border-left: 3px solid var(--pass); padding-left: .8rem; }
.facts { color: var(--quiet); font-size: .9rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
.package { margin: 0; display: grid; gap: .25rem; }
.package > div { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .8rem; }
.package dt { color: var(--quiet); }
.package dd { margin: 0; }
.package code { background: var(--sunken); border-radius: 4px; padding: .1em .3em; }
.inventory-search { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; color: var(--quiet); }
.inventory-search input { flex: 1 1 20rem; }
.inventory { overflow: auto; max-height: 40rem; }
.inventory > div {
  display: grid; grid-template-columns: 2.4fr 1fr .9fr 1.3fr 1.1fr 2.3fr; gap: 0 .8rem; min-width: 44rem;
  padding: .25rem 0; border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.1rem;
}
.inventory > .head {
  position: sticky; top: 0; background: var(--card); color: var(--quiet); font-size: .85rem; content-visibility: visible;
}
.list { padding-left: 1.2rem; }
.more > summary { cursor: pointer; font-weight: 600; font-size: 1.15rem; }
.more > * + * { margin-top: .8rem; }
.rule { border-top: 1px solid var(--line); padding-top: .9rem; margin-top: .9rem; display: grid; gap: .4rem; }
footer { color: var(--quiet); padding-bottom: 2rem; font-size: .9rem; }
@media (max-width: 46rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .top p { display: none; }
  .top h1 { flex: 1; }
  .filters { position: static; padding: 1rem; }
  .card { padding: 1rem; }
  .even { font-size: .85rem; min-width: 19rem; }
  .even thead th { font-size: .75rem; }
  .bar { min-width: 2.5rem; }
  td:has(> .bar) { width: 30%; }
  .wrap { padding: 0 .8rem; }
  .finding > summary { grid-template-columns: auto minmax(0, 1fr); }
  .place, .tags { grid-column: 1 / -1; justify-content: flex-start; }
  .finding > div { padding-left: .9rem; }
  .verdict h2 { font-size: 1.2rem; align-items: flex-start; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; }
  html { font-size: 11px; }
  body { background: #fff; font-size: 1rem; }
  .even, .wide { min-width: 0; }
  .scroll { max-height: none; }
  .filters, .skip, .top button { display: none; }
  .finding { content-visibility: visible; break-inside: avoid; }
  .finding::details-content, .more::details-content { content-visibility: visible; display: block; height: auto; }
  .frame { white-space: pre-wrap; }
  .frame span { min-width: 0; }
}
`,nt=5e3,ot=10;function rt(e){const t=(0,y.d4)(e),n=`${e.repository.name}: ${e.tool.name} report`;return[`<!doctype html>
<html lang="en"><head><meta charset="utf-8">`,`<meta http-equiv="Content-Security-Policy" content="${st}">`,'<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',`<title>${c(n)}</title><style>${J}</style></head>
<body>`,'<a class="skip" href="#findings">Skip to findings</a>',it(e),'<main><div class="wrap stack">',Ne(e,t,{warnings:Ye(e),scanners:Ve(e)}),Ke(e,t),ct(e,t),oe(e),Me(e),Je(e),"</div></main>",`<footer class="wrap">Written by ${c(`${e.tool.name} ${e.tool.version}`)}.</footer>`,`<script>${Q}<\/script></body></html>
`].join(`
`)}r(rt,"renderHtml");const st=["default-src 'none'",`style-src '${_(J)}'`,`script-src '${_(Q)}'`,"base-uri 'none'","form-action 'none'"].join("; ");function _(e){return`sha256-${(0,b.createHash)("sha256").update(e).digest("base64")}`}r(_,"hashSource");function it({tool:e,repository:t}){return[`<header class="top"><div class="wrap"><h1>${c(e.name)}</h1><p>${c(t.name)}</p>`,'<button type="button" id="theme" class="needs-script" hidden>Theme: auto</button></div></header>'].join("")}r(it,"renderTop");const at=[["blocking","Blocking"],["tolerated","Within the thresholds"],["disclosed","Newly disclosed: published after the base was committed"],["existing","Existing before this change"],["waived","Waived"],["fixed","Fixed by this change"]];function ct(e,t){if(e.findings.length===0)return'<section id="findings" class="card" aria-label="Findings"><p>Nothing was found.</p></section>';let n=0;const o=at.filter(([s])=>t[s].length>0).map(([s,i])=>{const a=t[s].map((u,h)=>{n+=1;const j=s==="blocking"&&h<ot;return Te(u,e,{isOpen:j,hasFrame:n<=nt})}),f=`<h3 id="section-${s}">${i} <small>${(0,d.B4)(a.length)}</small></h3>`;return`<section class="section" aria-labelledby="section-${s}">${f}${a.join("")}</section>`});return['<section id="findings" aria-label="Findings" tabindex="-1">',fe(e),...o,"</section>"].join(`
`)}r(ct,"renderFindings")}),47821:((M,k,l)=>{l.d(k,{P:r(()=>v,"P")});const b={context:" ",removed:"-",added:"+"};function v(x){return x.flatMap(({firstLine:m,lines:g})=>[{kind:"head",text:`@@ line ${m} @@`},...g.map(({kind:c,text:S})=>({kind:c,text:`${b[c]} ${S}`.trimEnd()}))])}r(v,"diffLines")}),18934:((M,k,l)=>{l.d(k,{C:r(()=>m,"C"),k:r(()=>x,"k")});var b=l(18672),v=l(13008);function x(S){return[...Map.groupBy(S,w=>w.service)].map(([w,y])=>({path:w,title:w??"Outside of services",findings:y,worst:g(y)})).sort((w,y)=>c(w,y)||y.worst-w.worst||(0,b.n)(w.title,y.title)).map(({path:w,title:y,findings:d})=>({path:w,title:y,findings:d}))}r(x,"groupByService");function m(S,p){const w=new Set(S.map(y=>y.path));for(const{service:y}of p)y!==void 0&&w.add(y);return[...w].sort(b.n)}r(m,"servicePaths");function g(S){return S.reduce((p,{severity:w})=>Math.max(p,(0,v.qs)(w)),0)}r(g,"worstOf");function c(S,p){return+(S.path===void 0)-+(p.path===void 0)}r(c,"compareOutside")})};
